import { days, later } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard } from '../core/workflow/workflow.js';
import type { CollectionEntry } from './collection-entry.entity.js';

/** So long somebody has to say whether it is still needed, before it is erased. */
const TIME_TO_REVIEW = days(30);
/** So long a withdrawn entry stays with its owner, who may have withdrawn it by mistake. */
const WITHDRAWN_FOR = days(30);

export const itsKeeper = inItsAuthorityAs('handling_officer', 'analyst', 'check_officer');
export const itsHandlingOfficer = inItsAuthorityAs('handling_officer');
export const itsDataProtectionOfficer = inItsCountryAs('data_protection_officer');

export const itsCollectionIsInUse: Guard<CollectionEntry> = {
  holds: ({ subject }) => subject.collectionState === 'in_use',
  otherwise: 'collection_not_in_use',
};

/** Whoever wrote what it says does not decide whether it stays. */
export const notWhoeverWroteIt: Guard<CollectionEntry> = {
  holds: ({ actor, subject }) => actor.id !== subject.writtenBy,
  otherwise: 'own_work',
};

export const onReviewDay: Deadline<CollectionEntry> = (_, { reviewDue, expiresOn }) => sooner(reviewDue, expiresOn);

export const whenNobodyReviewedIt: Deadline<CollectionEntry> = (_, { reviewDue, expiresOn }) =>
  sooner(reviewDue && later(reviewDue, TIME_TO_REVIEW), expiresOn);

export const someTimeAfter: Deadline<CollectionEntry> = (entered, { expiresOn }) =>
  sooner(later(entered, WITHDRAWN_FOR), expiresOn);

/** Ids, codes and dates stay; what it said is gone. What its supervisor had erased does not come in again. */
export const emptyIt = (attempt: Attempt<CollectionEntry>): void => {
  const { subject } = attempt;
  if (itsDataProtectionOfficer(attempt)) subject.barredRef = subject.refDigest;
  const said = { traits: null, externalRef: null, sourceRef: null, contentHash: null };
  const why = { summary: null, grounds: null, necessity: null, age: null, measures: [] };
  Object.assign(subject, { ...said, ...why, reviewDue: null, expiresOn: null });
};

const sooner = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
