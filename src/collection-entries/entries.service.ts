import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import { EntriesByHand } from './entry.hand.js';
import { dueIn } from './entry.due.js';
import type { EntriesQueryDto, KeepEntryDto, OpenEntryDto, ReviseEntryDto } from './entry.dto.js';
import { EntryStore } from './entry.store.js';
import type { EntryView } from './entry-view.dto.js';
import { showEntry } from './entry.view.js';
import { entryWorkflow, type EntryAction } from './entry.workflow.js';

@Injectable()
export class EntriesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly byHand: EntriesByHand,
    store: EntryStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: entryWorkflow, store, reads: 'collection_entry.read', view: showEntry });
  }

  async open(by: Acting, form: OpenEntryDto): Promise<EntryView> {
    await this.byHand.admit(by.officer);
    return this.cases.open(this.kind, by, (em, now) => this.byHand.opening({ em, now }, by.officer, form));
  }

  list(officer: Officer, query: EntriesQueryDto): Promise<PageOf<EntryView>> {
    const { limit, after, count, reviewBefore, ...asked } = query;
    const where = [...whereEqual(asked), ...(reviewBefore ? [reviewedBy(reviewBefore)] : [])];
    return this.cases.list(this.kind, officer, { limit, after, count, where });
  }

  get(officer: Officer, id: string): Promise<EntryView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** A correction: what was cleared before it can be found again. */
  async revise(by: Acting, id: string, form: ReviseEntryDto): Promise<EntryView> {
    if (form.traits) await this.byHand.admit(by.officer);
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, actor, now }, em) => {
        await this.byHand.revised({ em, now }, by.officer, subject, form);
        Object.assign(subject, { writtenBy: actor.id, writtenAt: now });
        subject.dueAt = dueIn(subject.state, now, subject);
      },
    });
  }

  /** A second officer says that it is still needed. */
  keep(by: Acting, id: string, { reason, expiresOn }: KeepEntryDto): Promise<EntryView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'keep',
      reason,
      change: async ({ subject, actor, now }, em) => {
        Object.assign(subject, await this.byHand.kept({ em, now }, subject, expiresOn));
        Object.assign(subject, { reviewedBy: actor.id, reviewedAt: now });
        enter(entryWorkflow, subject, 'held', now);
      },
    });
  }

  act(by: Acting, id: string, action: EntryAction, reason?: string): Promise<EntryView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

const reviewedBy = (moment: Date): Condition => ({
  text: `row.review_due <= :review_before and row.state in ('held', 'review_due')`,
  parameters: { review_before: moment },
});
