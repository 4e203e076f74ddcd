import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { CollectionTerms } from './collection-terms.entity.js';
import type { CollectionView, TermsChangeView, TermsView } from './collection-view.dto.js';
import type { Collection } from './collection.entity.js';
import type { Terms } from './collection.terms.js';
import { collectionWorkflow } from './collection.workflow.js';

export function showCollection(collection: Collection, glance: Glance): CollectionView {
  const what = pick(collection, ['kind', 'title', 'description', 'retentionRule', 'contactAuthorityId', 'dutyChannel']);
  const changes = pick(collection, ['termsVersion', 'pendingBy', 'pendingAt']);
  const course = pick(collection, ['proposedBy', 'putInUseBy', 'putInUseAt', 'suspendedAs', 'reviewDue']);
  const { pending, reviewCalls } = collection;
  return {
    ...caseView(collectionWorkflow, collection, glance),
    ...what,
    ...changes,
    ...course,
    terms: showTerms(collection),
    pending: pending && showTerms(pending),
    reviewCalled: reviewCalls > 0,
  };
}

export function showTerms({ purposes, nationalLaw, reviewDays, keepDays, rules }: Terms): TermsView {
  const shown = rules.map((rule) => ({
    ...pick(rule, ['id', 'recipient', 'authorityId', 'telling', 'basis']),
    purposes: [...rule.purposes],
  }));
  return { purposes: [...purposes], nationalLaw, reviewDays, keepDays, rules: shown };
}

export function showChange(change: CollectionTerms): TermsChangeView {
  const course = pick(change, ['version', 'decision', 'proposedBy', 'proposedAt', 'decidedBy', 'decidedAt']);
  return { ...course, terms: showTerms(change.terms) };
}
