import { Controller, Get, Param } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId } from '../core/cases/case.dto.js';
import { SubjectComparisonView, SubjectGroupView } from './subject-group.dto.js';
import { SubjectGroupsService } from './subject-groups.service.js';

/** Several subjects that are the same, or two that may be. */
@Controller()
export class SubjectGroupsController {
  constructor(private readonly groups: SubjectGroupsService) {}

  /** A subject with all that are the same, shown as one: the strictest handling of all, and where they say different things. */
  @Get('subjects/:id/group')
  @Allow('subject_merge.read')
  group(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<SubjectGroupView> {
    return this.groups.group(officer, id, purpose);
  }

  /** The two of a link side by side. */
  @Get('subject-merges/:id/comparison')
  @Allow('subject_merge.read')
  comparison(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @ReadFor() purpose: Purpose,
  ): Promise<SubjectComparisonView> {
    return this.groups.comparison(officer, id, purpose);
  }
}
