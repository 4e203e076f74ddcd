import { atSide, forSide, takenDownFor } from '../core/exchange/between-states.js';
import { hours, later } from '../core/workflow/deadline.js';
import { anyOf } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard } from '../core/workflow/workflow.js';
import type { Transit } from './transit.entity.js';

type T = Transit;

const whoTakeDown = ['readmission_officer', 'readmission_supervisor'] as const;

/** Officers of the requesting state; where it has no account here, whoever takes down what it says. */
export const whoeverPrepares = anyOf(
  atSide('owner', 'readmission_officer', 'readmission_supervisor'),
  forSide('owner', 'readmission_supervisor'),
  takenDownFor('owner', ...whoTakeDown),
);
export const itsSupervisor = anyOf(forSide('owner', 'readmission_supervisor'), takenDownFor('owner', ...whoTakeDown));
export const whoeverGoesAlong = anyOf(
  forSide('owner', 'escort_leader'),
  atSide('owner', 'readmission_officer', 'readmission_supervisor'),
  takenDownFor('owner', ...whoTakeDown),
);
/** Officers of the requested state; where it has no account here, whoever takes down what it says. */
const theRequested = anyOf(
  atSide('other', 'readmission_officer', 'readmission_supervisor'),
  forSide('other', 'readmission_supervisor'),
  takenDownFor('other', ...whoTakeDown),
);
export const theirSupervisor = anyOf(forSide('other', 'readmission_supervisor'), takenDownFor('other', ...whoTakeDown));
export const theirPoint = anyOf(forSide('other', 'crossing_point_officer'), theRequested);
export const theirDataProtection = anyOf(
  forSide('owner', 'data_protection_officer'),
  forSide('other', 'data_protection_officer'),
);

export const namesSomebody: Guard<T> = {
  holds: ({ subject }) => subject.persons.length > 0,
  otherwise: 'nobody_in_transit',
};

export const cannotGoDirectly: Guard<T> = {
  holds: ({ subject }) => subject.whyNotDirect !== null,
  otherwise: 'direct_return_possible',
};

export const conditionsDeclared: Guard<T> = {
  holds: ({ subject }) => subject.onwardAssured && subject.noGroundKnown,
  otherwise: 'transit_not_declared',
};

/** Asylum, health, a pending appeal: what stops a transfer stops a transit as well. */
export const nothingStopsIt: Guard<T> = {
  holds: ({ subject }) => subject.holds.length === 0,
  otherwise: 'on_hold',
  details: ({ subject }) => ({ holds: subject.holds }),
};

export const stillToCome: Guard<T> = {
  holds: ({ subject, now }) => subject.entersAt > now,
  otherwise: 'transit_in_the_past',
};

const escortsAsConsented: Guard<T> = {
  holds: ({ subject }) => subject.escortsAllowed === null || subject.escorts.length <= subject.escortsAllowed,
  otherwise: 'too_many_escorts',
  details: ({ subject }) => ({ escortsAllowed: subject.escortsAllowed }),
};

const medicalEscortAsAsked: Guard<T> = {
  holds: ({ subject }) => subject.medicalEscortAsked !== true || subject.escorts.some(({ kind }) => kind === 'medical'),
  otherwise: 'no_medical_escort',
};

export const consentStillGood: Guard<T> = {
  holds: ({ subject, now }) => subject.executeBy === null || now < subject.executeBy,
  otherwise: 'consent_run_out',
};

/** A day behind the end of the consent cannot be told, nor planned. */
export const withinTheConsent: Guard<T> = {
  holds: ({ subject: { executeBy, entersAt } }) => executeBy === null || entersAt < executeBy,
  otherwise: 'consent_run_out',
  details: ({ subject: { executeBy } }) => ({ executeBy }),
};

/** The agreement says how long before they come it is told; what is not verified does not stop it. */
export const toldInTime: Guard<T> = {
  holds: ({ subject: { notifyBy }, now }) => notifyBy === null || now <= notifyBy,
  otherwise: 'notice_too_short',
  details: ({ subject: { terms, notifyBy } }) => ({ article: terms?.notice.article, notifyBy }),
};

const DAY_HOURS = 24;
/** An airport counts in hours and days. */
const lengthOf = ({ n, unit }: { n: number; unit: string }): number => hours(unit === 'hour' ? n : n * DAY_HOURS);

/** Where nobody was brought across yet, there is nobody to take back. */
export const hasBegun: Guard<T> = {
  holds: ({ subject }) => subject.startedAt !== null,
  otherwise: 'nobody_to_take_back',
};

/** What a notice must be, as it is told: its times and its escorts come with it. */
export const noticeGuards: readonly Guard<T>[] = [
  stillToCome,
  withinTheConsent,
  toldInTime,
  escortsAsConsented,
  medicalEscortAsAsked,
];
/** And what a new plan must be. */
export const planGuards: readonly Guard<T>[] = [stillToCome, withinTheConsent];

export const onReplyDay: Deadline<T> = (_, { replySafe }) => replySafe;
export const whenTheConsentRunsOut: Deadline<T> = (_, { executeBy }) => executeBy;

/** Where an agreement does not say how long: a day, as those have it that do. Missing it is written down, and decides nothing. */
const USUAL_PLAN = { n: 24, unit: 'hour' } as const;
export const planIsDue: Deadline<T> = (entered, { planMissed, terms }) =>
  planMissed ? null : later(entered, lengthOf(terms?.plan.value ?? USUAL_PLAN));

/** An airport may keep nobody longer than the agreement says, where that is sure. */
export const whenKeptTooLong: Deadline<T> = (entered, { terms, overstayed }) => {
  const most = terms?.custodyMax;
  if (overstayed || !most?.sure || most.value === null) return null;
  return later(entered, lengthOf(most.value));
};

export const noteTheDecision = ({ actor, subject, now }: Attempt<T>): void => {
  Object.assign(subject, { decidedBy: actor.id, decidedAt: now });
};
export const noteTheRequest = ({ subject, now }: Attempt<T>): void => {
  Object.assign(subject, { sentAt: now, reachedAt: now });
};
export const noteTheNotice = ({ subject, now }: Attempt<T>): void => {
  subject.notifiedAt = now;
};
export const noteTheStart = ({ subject, now }: Attempt<T>): void => {
  subject.startedAt = now;
};
export const noteTheEnd = ({ subject, now }: Attempt<T>): void => {
  subject.endedAt = now;
};
export const noteTheMissedPlan = ({ subject }: Attempt<T>): void => {
  subject.planMissed = true;
};
export const noteTheOverstay = ({ subject }: Attempt<T>): void => {
  subject.overstayed = true;
};
/** A plan answers an obstacle: what was told before it does not hold any more. */
export const beginAnew = ({ subject }: Attempt<T>): void => {
  Object.assign(subject, { planMissed: false, notifiedAt: null, obstacle: null });
};
/** What is kept of it: that there was one, when, and how it ended. */
export const forgetThem = ({ subject }: Attempt<T>): void => {
  Object.assign(subject, {
    whyNotDirect: null,
    assistance: null,
    remarks: null,
    obstacle: null,
    plan: null,
    route: null,
  });
  Object.assign(subject, { escorts: [], persons: [] });
};
