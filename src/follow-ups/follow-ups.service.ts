import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { assertAhead, endOf } from '../core/workflow/deadline.js';
import { FollowUpDrafts } from './follow-up.drafts.js';
import type {
  AcceptFollowUpDto,
  AssignFollowUpDto,
  FinishDto,
  FollowUpsQueryDto,
  FollowUpView,
  HandOverFollowUpDto,
  OpenFollowUpDto,
  PostponeDto,
} from './follow-up.dto.js';
import type { FollowUp } from './follow-up.entity.js';
import { FollowUpStore } from './follow-up.store.js';
import { showFollowUp } from './follow-up.view.js';
import { followUpWorkflow, type FollowUpAction } from './follow-up.workflow.js';

/** What an operation leaves to be done: handed over, accepted, worked on, verified by somebody else. */
@Injectable()
export class FollowUpsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: FollowUpStore,
    private readonly drafts: FollowUpDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: followUpWorkflow, store, reads: 'follow_up.read', view: showFollowUp });
  }

  open(by: Acting, form: OpenFollowUpDto): Promise<FollowUpView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from(form, { em, now, reader: by.officer }));
  }

  /** Inside a unit of work that does more than that. */
  async opened(glance: Glance, form: OpenFollowUpDto): Promise<FollowUp> {
    return this.cases.opened(this.kind, glance, await this.drafts.from(form, glance));
  }

  list(officer: Officer, { limit, after, count, ...asked }: FollowUpsQueryDto): Promise<PageOf<FollowUpView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<FollowUpView> {
    return this.cases.get(this.kind, officer, id);
  }

  accept(by: Acting, id: string, { assigneeId }: AcceptFollowUpDto): Promise<FollowUpView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'accept',
      change: async ({ subject }, em) => {
        if (assigneeId) await this.assignTo(assigneeId, subject, em);
      },
    });
  }

  assign(by: Acting, id: string, { assigneeId }: AssignFollowUpDto): Promise<FollowUpView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'assign',
      change: ({ subject }, em) => this.assignTo(assigneeId, subject, em),
    });
  }

  handOver(by: Acting, id: string, form: HandOverFollowUpDto): Promise<FollowUpView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'hand_over',
      change: async ({ subject, now }, em) => {
        const addressed = await this.drafts.addressed(form, { em, now });
        const unaccepted = { assigneeId: null, acceptedAt: null, acceptedBy: null };
        Object.assign(subject, addressed, unaccepted, { waitsAt: addressed.addresseeId });
      },
    });
  }

  postpone(by: Acting, id: string, { dueOn, reason }: PostponeDto): Promise<FollowUpView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'postpone',
      reason,
      change: ({ subject, now }) => {
        assertAhead(dueOn, now);
        Object.assign(subject, { dueOn, dueAt: endOf(dueOn) });
      },
    });
  }

  finish(by: Acting, id: string, { outcome }: FinishDto): Promise<FollowUpView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'finish',
      change: ({ subject, now }) => void Object.assign(subject, { outcome, doneAt: now, doneBy: by.officer.id }),
    });
  }

  act(by: Acting, id: string, action: FollowUpAction, reason?: string): Promise<FollowUpView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async assignTo(assigneeId: string, subject: FollowUp, em: EntityManager): Promise<void> {
    if (!(await this.store.servesIn(em, assigneeId, subject.addresseeId)))
      throw new Problem('unknown_reference', { field: 'assigneeId' });
    subject.assigneeId = assigneeId;
  }
}
