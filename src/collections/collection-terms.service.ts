import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import type { CollectionView, TellingView, TermsChangeView } from './collection-view.dto.js';
import { CollectionDecisions } from './collection.decisions.js';
import { CollectionDrafts } from './collection.drafts.js';
import type { TellingQueryDto, TermsDto } from './collection.dto.js';
import type { CollectionAction } from './collection.workflow.js';
import { CollectionsService } from './collections.service.js';
import { showChange } from './collection.view.js';
import { tellingIn } from './telling.js';

/** The terms of a collection: agreed on by its owner and the data-protection officer of its state, and by both changed. */
@Injectable()
export class CollectionTermsService {
  constructor(
    private readonly cases: Cases,
    private readonly collections: CollectionsService,
    private readonly drafts: CollectionDrafts,
    private readonly decisions: CollectionDecisions,
  ) {}

  propose(by: Acting, id: string, form: TermsDto): Promise<CollectionView> {
    return this.cases.act(this.collections.kind, by, {
      id,
      action: 'propose_terms',
      change: async ({ subject, actor, now }, em) => {
        const pending = await this.drafts.terms({ em, now }, subject, form, subject);
        Object.assign(subject, { pending, pendingBy: actor.id, pendingAt: now });
      },
    });
  }

  /** Acts that carry no content; those that decide on terms put them in force. */
  act(by: Acting, id: string, action: CollectionAction, reason?: string): Promise<CollectionView> {
    const change = this.decisions.of(action);
    return this.cases.act(this.collections.kind, by, { id, action, reason, ...(change && { change }) });
  }

  /** Every change that was decided, the latest first. */
  history(officer: Officer, id: string): Promise<TermsChangeView[]> {
    return this.cases.look(this.collections.kind, officer, {
      id,
      question: 'terms',
      purpose: 'duty',
      answer: async (_, { em }) => (await this.decisions.before(em, id)).map(showChange),
    });
  }

  /** What somebody who asked would be told, as the terms in force have it. */
  telling(officer: Officer, id: string, { purpose, ...asker }: TellingQueryDto): Promise<TellingView> {
    return this.cases.look(this.collections.kind, officer, {
      id,
      question: 'telling',
      purpose: 'duty',
      answer: (collection) => ({ telling: tellingIn(collection, { ...asker, purposes: [purpose] }) }),
    });
  }
}
