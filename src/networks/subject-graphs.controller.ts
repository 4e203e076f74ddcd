import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId } from '../core/cases/case.dto.js';
import { SubjectGraphQueryDto, SubjectGraphView } from './subject-graph.dto.js';
import { SubjectGraphsService } from './subject-graphs.service.js';

@Controller('subjects/:id/graph')
export class SubjectGraphsController {
  constructor(private readonly graphs: SubjectGraphsService) {}

  /** What ties it to others by relations that two officers stand for, over up to four of them. */
  @Get()
  @Allow('subject.graph')
  around(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @Query() query: SubjectGraphQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<SubjectGraphView> {
    return this.graphs.around(officer, id, query, purpose);
  }
}
