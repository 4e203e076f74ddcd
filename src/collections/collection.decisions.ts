import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { CollectionHoldings } from './collection-holdings.registry.js';
import type { CollectionTerms } from './collection-terms.entity.js';
import type { Decision } from './collection.codes.js';
import type { Collection } from './collection.entity.js';
import { CollectionLaw } from './collection.law.js';
import { forgetTheChange } from './collection.rules.js';
import { CollectionStore } from './collection.store.js';
import type { Terms } from './collection.terms.js';
import type { CollectionAction } from './collection.workflow.js';

type Change = (attempt: Attempt<Collection>, em: EntityManager) => Promise<void>;

/** What the data-protection officer decides on the terms, with what was decided before. */
@Injectable()
export class CollectionDecisions {
  private readonly changes: Partial<Record<CollectionAction, Change>> = {
    put_in_use: (attempt, em) => this.agree(attempt, em, termsOf(attempt.subject), attempt.subject.proposedBy),
    agree_terms: (attempt, em) => this.agree(attempt, em, attempt.subject.pending, attempt.subject.pendingBy),
    refuse_terms: (attempt, em) => this.refuse(attempt, em),
  };

  constructor(
    private readonly store: CollectionStore,
    private readonly law: CollectionLaw,
    private readonly holdings: CollectionHoldings,
  ) {}

  of(action: CollectionAction): Change | undefined {
    return this.changes[action];
  }

  before(em: EntityManager, collectionId: string): Promise<CollectionTerms[]> {
    return this.store.changes(em, collectionId);
  }

  /** Nothing comes into force that the law does not carry for sure, or that entries are in the way of. */
  private async agree(attempt: Attempt<Collection>, em: EntityManager, terms: Terms | null, by: string | null) {
    const { subject, now } = attempt;
    if (!terms) return;
    const rules = await this.law.insist(em, subject, terms.rules, now);
    const unfit = await this.holdings.entries.unfitFor(em, subject.id, terms.purposes);
    if (unfit > 0) throw new Problem('never_cross_checked', { entries: unfit });
    await this.keep(attempt, em, { terms: { ...terms, rules }, decision: 'agreed', by });
    Object.assign(subject, { ...terms, rules, termsVersion: subject.termsVersion + 1 });
    await this.store.writeRules(em, subject.id, rules);
    forgetTheChange(attempt);
  }

  private async refuse(attempt: Attempt<Collection>, em: EntityManager) {
    const { pending: terms, pendingBy: by } = attempt.subject;
    if (terms) await this.keep(attempt, em, { terms, decision: 'refused', by });
    forgetTheChange(attempt);
  }

  private async keep(
    { subject, actor, now }: Attempt<Collection>,
    em: EntityManager,
    { terms, decision, by }: { terms: Terms; decision: Decision; by: string | null },
  ) {
    await this.store.keepChange(em, {
      collectionId: subject.id,
      version: subject.termsVersion + 1,
      terms,
      decision,
      proposedBy: by ?? subject.openedBy,
      proposedAt: subject.pendingAt ?? subject.openedAt,
      decidedBy: actor.id,
      decidedAt: now,
    });
  }
}

const termsOf = (collection: Collection): Terms =>
  pick(collection, ['purposes', 'nationalLaw', 'reviewDays', 'keepDays', 'rules']);
