import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type { DebriefingLineView, DebriefingView } from './debriefing-view.dto.js';
import { DebriefingDrafts } from './debriefing.drafts.js';
import type {
  DebriefingsQueryDto,
  OpenDebriefingDto,
  ReassignDebriefingDto,
  ReviseDebriefingDto,
} from './debriefing.dto.js';
import type { Debriefing } from './debriefing.entity.js';
import { DebriefingKind } from './debriefing.kind.js';
import { conductedBy, nationalityIs, plannedOn } from './debriefing.store.js';
import { DebriefingViews } from './debriefing.view.js';

/** Arranging interviews, finding and reading them. */
@Injectable()
export class DebriefingsService {
  constructor(
    private readonly cases: Cases,
    private readonly debriefings: DebriefingKind,
    private readonly drafts: DebriefingDrafts,
    private readonly views: DebriefingViews,
  ) {}

  open(by: Acting, form: OpenDebriefingDto): Promise<DebriefingView> {
    return this.cases.open(this.debriefings.kind, by, (em, now) => this.drafts.from(form, by.officer, em, now));
  }

  list(officer: Officer, query: DebriefingsQueryDto, purpose: Purpose): Promise<PageOf<DebriefingLineView>> {
    const { limit, after, count, mine, nationality, day, ...asked } = query;
    const where: Condition[] = whereEqual(asked);
    if (mine) where.push(conductedBy(officer));
    if (day) where.push(plannedOn(day));
    if (nationality) where.push(nationalityIs(nationality, officer));
    const kind = {
      ...this.debriefings.kind,
      view: (...shown: Parameters<DebriefingViews['line']>) => this.views.line(...shown),
    };
    return this.cases.list(kind, officer, { limit, after, count, where, audited: { purpose } });
  }

  get(officer: Officer, id: string, purpose: Purpose): Promise<DebriefingView> {
    return this.cases.get(this.debriefings.kind, officer, id, purpose);
  }

  revise(by: Acting, id: string, form: ReviseDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'revise',
      change: ({ subject }) => {
        const language = subject.language;
        Object.assign(subject, defined(form));
        // An interpreter was found for the other language.
        if (subject.language !== language) Object.assign(subject, { interpreterId: null, interpretation: null });
      },
    });
  }

  /** Other officers go on with it. Whoever was one of the two before still takes no part in its review. */
  reassign(by: Acting, id: string, { reason, ...form }: ReassignDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'reassign',
      reason,
      change: async ({ subject, now }, em) => {
        const { leadDebriefer, secondDebriefer, operationId, ownerCountry: host } = subject;
        const team = { leadDebriefer, secondDebriefer, ...defined(form) };
        await this.drafts.assertTeam(em, { operationId, host, now }, team);
        const interviewers = [...new Set([...subject.interviewers, team.leadDebriefer, team.secondDebriefer])];
        assertNotItsReviewers(subject, interviewers);
        Object.assign(subject, { ...team, interviewers });
      },
    });
  }
}

/** Whoever has approved, graded or rewritten it does not become its interviewer. */
function assertNotItsReviewers(subject: Debriefing, interviewers: readonly string[]): void {
  const { detainedApprovedBy, gradedBy, sanitisedBy } = subject;
  const reviewers = [detainedApprovedBy, gradedBy, sanitisedBy];
  if (interviewers.some((id) => reviewers.includes(id))) throw new Problem('own_interview');
}
