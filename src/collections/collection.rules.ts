import { days, later } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard } from '../core/workflow/workflow.js';
import type { Collection } from './collection.entity.js';

/** A collection is reviewed every year, and has a month's time for it. */
const REVIEWED_EVERY = days(365);
const TIME_TO_REVIEW = days(30);

export const itsKeeper = inItsAuthorityAs('handling_officer', 'analyst');
export const itsHandlingOfficer = inItsAuthorityAs('handling_officer');
export const itsDataProtectionOfficer = inItsCountryAs('data_protection_officer');

export const notWhoeverProposedIt: Guard<Collection> = {
  holds: ({ actor, subject }) => actor.id !== subject.proposedBy,
  otherwise: 'second_person_needed',
};

export const aChangeIsPending: Guard<Collection> = {
  holds: ({ subject }) => subject.pending !== null,
  otherwise: 'no_terms_pending',
};

export const noChangeIsPending: Guard<Collection> = {
  holds: ({ subject }) => subject.pending === null,
  otherwise: 'terms_pending',
};

export const notWhoeverProposedTheChange: Guard<Collection> = {
  holds: ({ actor, subject }) => actor.id !== subject.pendingBy,
  otherwise: 'second_person_needed',
};

/** What the supervisor has stopped, or nobody has reviewed, the owner does not set going again. */
export const stoppedByThemselves: Guard<Collection> = {
  holds: (attempt) => attempt.subject.suspendedAs === 'owner' || itsDataProtectionOfficer(attempt),
  otherwise: 'not_suspended_by_owner',
};

export const itsReviewIsCalledFor: Guard<Collection> = {
  holds: ({ subject }) => subject.reviewCalls > 0,
  otherwise: 'review_not_called',
};

export const onReviewDay: Deadline<Collection> = (_, { reviewDue }) => reviewDue;

export const rememberWhoProposed = ({ actor, subject }: Attempt<Collection>): void => {
  Object.assign(subject, { proposedBy: actor.id, climbed: 0 });
};

export const reviewed = ({ subject, now }: Attempt<Collection>): void => {
  Object.assign(subject, { reviewDue: later(now, REVIEWED_EVERY), reviewCalls: 0 });
};

export const putInUse = (attempt: Attempt<Collection>): void => {
  const { actor, subject, now } = attempt;
  Object.assign(subject, { putInUseBy: actor.id, putInUseAt: now });
  reviewed(attempt);
};

export const suspend = (attempt: Attempt<Collection>): void => {
  attempt.subject.suspendedAs = itsDataProtectionOfficer(attempt) ? 'supervisor' : 'owner';
};

/** Who lets it go on has looked at it: where its review was called for, that was the review. */
export const goOn = (attempt: Attempt<Collection>): void => {
  attempt.subject.suspendedAs = null;
  if (itsDataProtectionOfficer(attempt)) reviewed(attempt);
};

/** The first time somebody is called to review it; the second time, nobody has. */
export const callForReview = ({ subject, now }: Attempt<Collection>): void => {
  subject.reviewCalls += 1;
  subject.reviewDue = later(now, TIME_TO_REVIEW);
  subject.dueAt = subject.reviewDue;
  if (nobodyReviewedIt({ subject })) subject.suspendedAs = 'clock';
};

export const nobodyReviewedIt = ({ subject }: Pick<Attempt<Collection>, 'subject'>): boolean => subject.reviewCalls > 1;

export const forgetTheChange = ({ subject }: Attempt<Collection>): void => {
  Object.assign(subject, { pending: null, pendingBy: null, pendingAt: null });
};
