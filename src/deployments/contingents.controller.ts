import { Controller, Get, Param } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { ContingentView } from './contingent.dto.js';
import { ContingentsService } from './contingents.service.js';

@Controller('operations/:id/contingents')
export class ContingentsController {
  constructor(private readonly contingents: ContingentsService) {}

  /** The rotations of each state's contingent, as far as the reader sees deployments of the operation. */
  @Get()
  @Allow('deployment.read')
  list(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ContingentView[]> {
    return this.contingents.list(officer, id);
  }
}
