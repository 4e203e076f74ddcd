import { atSide, forSide, takenDownFor } from '../core/exchange/between-states.js';
import { anyOf } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { ErrorClaim } from './error-claim.entity.js';

type C = ErrorClaim;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

/** The state that took them over, and claims that it was an error; where it has no account, whoever takes it down. */
export const aClaimant = anyOf(atSide('owner', ...officers), takenDownFor('owner', ...officers));
export const theClaimantsSupervisor = anyOf(
  atSide('owner', 'readmission_supervisor'),
  takenDownFor('owner', ...officers),
);
/** What was made is withdrawn by whoever may make it. */
export const whoeverMayWithdraw: Rule<C> = (attempt) =>
  (attempt.subject.state === 'lodged' ? theClaimantsSupervisor : aClaimant)(attempt);
/** The state that had handed them over, and takes them back. */
export const theOneWhoTakesBack = anyOf(atSide('other', ...officers), takenDownFor('other', ...officers));
export const theirSupervisor = anyOf(atSide('other', 'readmission_supervisor'), takenDownFor('other', ...officers));
/** Whoever brings them, and whoever receives them. */
export const whoeverBrings = anyOf(forSide('owner', 'escort_leader'), aClaimant);
export const whoeverReceives = anyOf(forSide('other', 'crossing_point_officer'), theOneWhoTakesBack);
export const dataProtection = anyOf(
  forSide('owner', 'data_protection_officer'),
  forSide('other', 'data_protection_officer'),
);

/** In which state of a readmission a claim can be made to the other side. */
const HANDED_OVER = 'handed_over';

/** A window that is not verified closes for nobody. What came in time is not late because it was taken down later. */
const isOver = ({ windowEndsAt, windowSure }: C, now: Date): boolean =>
  windowSure && windowEndsAt !== null && now >= windowEndsAt;

export const justified: Guard<C> = {
  holds: ({ subject }) => subject.reasons !== null,
  otherwise: 'reason_required',
};

/** All data on the real identity and nationality, or on the route. */
export const saysWhoOrWhichWay: Guard<C> = {
  holds: ({ subject: { identity, routeTaken } }) => identity !== null || routeTaken !== null,
  otherwise: 'claim_without_identity',
};

export const withinTheWindow: Guard<C> = {
  holds: ({ subject, now, at = now }) => !isOver(subject, at),
  otherwise: 'claim_not_in_time',
  details: ({ subject: { windowEndsAt, windowArticle } }) => ({ until: windowEndsAt, article: windowArticle }),
};

export const wasHandedOver: Guard<C> = {
  holds: ({ subject }) => subject.caseState === HANDED_OVER,
  otherwise: 'not_handed_over',
  details: ({ subject }) => ({ caseState: subject.caseState }),
};

/** The window has closed, or with it the case. */
export const tooLateForTheOtherSide: Guard<C> = {
  holds: ({ subject, now, at = now }) => isOver(subject, at) || subject.caseState !== HANDED_OVER,
  otherwise: 'claim_in_time',
};

/** What came with the persons goes back with them. */
export const originalsNamed: Guard<C> = {
  holds: ({ subject }) => subject.originals.length > 0,
  otherwise: 'originals_not_returned',
};

/** Asylum, health, a pending appeal: nobody is moved past an open safeguard, in this direction either. */
export const nothingStopsIt: Guard<C> = {
  holds: ({ subject }) => subject.holds.length === 0,
  otherwise: 'on_hold',
  details: ({ subject }) => ({ holds: subject.holds }),
};

/** The same notice as for the way there; what is not verified does not stop it. */
export const toldInTime: Guard<C> = {
  holds: ({ subject: { notifyBy }, now }) => notifyBy === null || now <= notifyBy,
  otherwise: 'notice_too_short',
  details: ({ subject: { notifyBy } }) => ({ notifyBy }),
};

export const bothHaveSigned: Rule<C> = ({ subject }) => subject.ownerSigned !== null && subject.otherSigned !== null;

export const noteTheDecision = ({ actor, subject, now, at = now }: Attempt<C>): void => {
  Object.assign(subject, { decidedBy: actor.id, decidedAt: at });
};
export const sendInTime = ({ subject, now, at = now }: Attempt<C>): void => {
  Object.assign(subject, { sentAt: at, reachedAt: at, inTime: true });
};
export const keepAsLate = ({ subject, now, at = now }: Attempt<C>): void => {
  Object.assign(subject, { sentAt: at, reachedAt: at, inTime: false, settledAt: now });
};
export const noteTheNotice = ({ subject, now }: Attempt<C>): void => {
  subject.notifiedAt = now;
};
export const noteTheStart = ({ subject, now }: Attempt<C>): void => {
  Object.assign(subject, { startedAt: now, attempts: subject.attempts + 1 });
};
/** Put off: the notice is given anew, at full length. */
export const forgetTheNotice = ({ subject }: Attempt<C>): void => {
  Object.assign(subject, { notifiedAt: null, startedAt: null, ownerSigned: null, otherSigned: null });
};
/** Kept: that there was a claim, when, on which ground, and how it ended. */
export const forgetThem = ({ subject }: Attempt<C>): void => {
  const content = { reasons: null, identity: null, routeTaken: null, answer: null, findings: null };
  Object.assign(subject, { ...content, originals: [], escorts: [] });
};
