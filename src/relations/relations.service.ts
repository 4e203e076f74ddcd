import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import { showsFiles } from '../core/handling/item.view.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { enter, type Attempt } from '../core/workflow/workflow.js';
import { RelationApprovals } from './relation.approvals.js';
import type {
  ApproveRelationDto,
  OpenRelationDto,
  RelationsQueryDto,
  RelationView,
  ReviseRelationDto,
} from './relation.dto.js';
import { assertPeriod } from './relation.drafts.js';
import type { Relation } from './relation.entity.js';
import { RelationStore } from './relation.store.js';
import { showRelation } from './relation.view.js';
import { relationWorkflow, type RelationAction } from './relation.workflow.js';

@Injectable()
export class RelationsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly approvals: RelationApprovals,
    store: RelationStore,
    kinds: Kinds,
  ) {
    const law = { workflow: relationWorkflow, store, view: showRelation, showsFiles };
    this.kind = kinds.add({ ...law, reads: 'relation.read' });
  }

  open(by: Acting, form: OpenRelationDto): Promise<RelationView> {
    return this.cases.open(this.kind, by, (em, now) => this.approvals.drafted(form, by.officer, em, now));
  }

  list(officer: Officer, query: RelationsQueryDto, purpose: Purpose): Promise<PageOf<RelationView>> {
    const { limit, after, count, subjectId, ...asked } = query;
    const where = [...whereEqual(asked), ...(subjectId === undefined ? [] : [withEnd(subjectId)])];
    return this.cases.list(this.kind, officer, { limit, after, count, where, audited: { purpose } });
  }

  get(officer: Officer, id: string, purpose: Purpose): Promise<RelationView> {
    return this.cases.get(this.kind, officer, id, purpose);
  }

  revise(by: Acting, id: string, form: ReviseRelationDto): Promise<RelationView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => {
        Object.assign(subject, defined(form));
        assertPeriod(subject.fromDate, subject.toDate);
      },
    });
  }

  /** Takes over what its two subjects carry by now, and with it how long it stays. */
  approve(by: Acting, id: string, form: ApproveRelationDto): Promise<RelationView> {
    const change = async (attempt: Attempt<Relation>, em: EntityManager) => {
      await this.approvals.approve(attempt, em, by.officer, form);
      enter(relationWorkflow, attempt.subject, 'approved', attempt.now);
    };
    return this.cases.act(this.kind, by, { id, action: 'approve', reason: form.reason, change });
  }

  act(by: Acting, id: string, action: RelationAction, reason?: string): Promise<RelationView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

const withEnd = (subjectId: string): Condition => ({
  text: 'row.from_id = :end or row.to_id = :end',
  parameters: { end: subjectId },
});
