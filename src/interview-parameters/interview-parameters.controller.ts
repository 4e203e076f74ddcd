import { Controller, Get } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { InterviewParameterView } from './interview-parameter.dto.js';
import { InterviewParametersService } from './interview-parameters.service.js';

@Controller('interview-parameters')
export class InterviewParametersController {
  constructor(private readonly parameters: InterviewParametersService) {}

  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer): Promise<InterviewParameterView[]> {
    return this.parameters.list(officer);
  }
}
