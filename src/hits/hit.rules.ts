import { holds } from '../core/access/actor.js';
import { afterClimbs, climbingEvery } from '../core/workflow/climbing.js';
import { days, hours, later, minutes } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { Priority } from './hit.codes.js';
import type { Hit } from './hit.entity.js';

const itsLead: Rule<Hit> = inItsAuthorityAs('team_leader');
const itsCentralUnit: Rule<Hit> = inItsCountryAs('central_unit_officer');

/**
 * Who says whether two are the same: the owner, whatever its rule tells, for a wrong match is about a third person;
 * unanswered, its lead and then its central unit.
 */
export const whoeverJudges = [
  inItsAuthorityAs('check_officer', 'analyst'),
  afterClimbs(1, itsLead),
  afterClimbs(2, itsCentralUnit),
];

/** Who decides what is disclosed: never the asking side. */
export const whoeverDecides = [
  inItsAuthorityAs('handling_officer'),
  afterClimbs(1, itsLead),
  afterClimbs(2, itsCentralUnit),
];

/** Whoever judged may think better of it, and so may their lead. */
export const whoeverTakesItBack: Rule<Hit>[] = [
  ({ actor, subject }) => subject.judgedBy !== null && actor.id === subject.judgedBy,
  itsLead,
  itsCentralUnit,
];

export const whoeverConfirmedIt: Rule<Hit> = ({ actor, subject }) => actor.id === subject.judgedBy;

/** On the asking side, and told that there is one. */
export const whoeverWasTold: Rule<Hit> = ({ actor, subject }) => {
  if (actor.kind !== 'officer' || subject.shown === 'nothing') return false;
  const inTheirState = actor.country === subject.askingCountry && holds(actor, ['central_unit_officer']);
  return (
    actor.id === subject.openedBy ||
    inTheirState ||
    holds(actor, ['check_officer', 'analyst', 'team_leader'], subject.askingAuthorityId)
  );
};

/** The service by itself, when what it compared is answered. */
export const theService: Rule<Hit> = ({ actor }) => actor.kind === 'clock';

/**
 * The clock, once the entry was withdrawn or the referral recalled; or thirty days after it was found, where the referral
 * is concluded and nobody has answered: what is asked goes from the owner's side when it goes from the asker's.
 */
export const theClockOnceItIsGone: Rule<Hit> = ({ actor, subject, now }) =>
  actor.kind === 'clock' &&
  (subject.gone === true || (subject.left === true && subject.openedAt <= unansweredSince(now)));

/** Content that the owner's rule does not show needs the owner's consent. */
export const itTakesConsent: Guard<Hit> = {
  holds: ({ subject }) => subject.shown !== 'entry',
  otherwise: 'consent_is_standing',
};

/** Between two states it becomes a request; within one, there is nothing to ask for between states. */
export const anotherStateOwnsIt: Guard<Hit> = {
  holds: ({ subject }) => subject.askingCountry !== subject.ownerCountry,
  otherwise: 'hit_within_one_state',
};

export const notYetARequest: Guard<Hit> = {
  holds: ({ subject }) => subject.requestId === null,
  otherwise: 'hit_is_a_request',
};

/** How long the owner has at each level. P3: until the end of a shift. */
const answerWithin: Readonly<Record<Priority, number>> = { p1: minutes(30), p2: hours(4), p3: hours(8) };
const LEVELS = 2;

export const byItsPriority: Deadline<Hit> = (entered, hit) =>
  climbingEvery(answerWithin[hit.priority], LEVELS)(entered, hit);

/** What is answered is kept a while for whoever asked, and then only that it was there. */
const KEPT = days(30);
/** What was found then has been waiting in vain for long enough. */
export const unansweredSince = (now: Date): Date => later(now, -KEPT);
export const whileItIsOfUse: Deadline<Hit> = (entered) => later(entered, KEPT);
/** Where the owner's consent stands, the entry's copy is theirs as long; else it goes on to be asked for at once. */
export const untilItsCopyExpires: Deadline<Hit> = (_, { until }) => until;

export const noteWhoJudged = ({ actor, subject, now }: Attempt<Hit>): void => {
  Object.assign(subject, { judgedBy: actor.id, judgedAt: now, climbed: 0 });
};

export const noteWhoDecided = ({ actor, subject, now }: Attempt<Hit>): void => {
  Object.assign(subject, { decidedBy: actor.id, decidedAt: now });
};

/** From the beginning. */
export const judgeAnew = ({ subject }: Attempt<Hit>): void => {
  Object.assign(subject, { judgedBy: null, judgedAt: null, climbed: 0 });
};
