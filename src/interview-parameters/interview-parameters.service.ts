import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { InterviewParameterView } from './interview-parameter.dto.js';
import { InterviewParameterReader } from './interview-parameter.reader.js';

@Injectable()
export class InterviewParametersService {
  constructor(
    private readonly work: Work,
    private readonly parameters: InterviewParameterReader,
  ) {}

  list(officer: Officer): Promise<InterviewParameterView[]> {
    return this.work.as(officer, (em) => this.parameters.all(em));
  }
}
