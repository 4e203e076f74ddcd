import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { hours, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { Detention } from './detention.entity.js';

/** Own rule: a question about somebody's liberty is answered within a day; then monitors learn of it. */
export const ANSWERED_WITHIN = hours(24);
export const MOST_CLIMBS = 1;

const inItsAuthority =
  (...roles: Role[]): Rule<Detention> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && holds(actor, roles, subject.ownerAuthorityId);
const forItsState =
  (...roles: Role[]): Rule<Detention> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, roles);

export const whoeverWorksOnIt = inItsAuthority('readmission_officer', 'readmission_supervisor');
export const itsSupervisors = inItsAuthority('readmission_supervisor');
export const itsSafeguardOfficers = forItsState('safeguard_officer');

/** True only while the case that it belongs to is acted on. */
export const whoeverActsOnItsCase: Rule<Detention> = ({ subject }) => subject.followsAnother === true;

/** Nobody answers for liberty alone: whoever asked for the detention does not also find that it goes on. */
export const notWhoeverRecordedIt: Guard<Detention> = {
  holds: ({ actor, subject }) => actor.id !== subject.openedBy,
  otherwise: 'own_work',
};

/** What is verified decides; what is not has warned. */
export const maximumNotReached: Guard<Detention> = {
  holds: ({ subject: { law }, now }) =>
    !law.sure || law.mostUntil === null || now.toISOString().slice(0, 10) <= law.mostUntil,
  otherwise: 'detention_maximum_reached',
  details: ({ subject: { law } }) => ({ until: law.mostUntil, rule: law.rule }),
};

export const atItsReview: Deadline<Detention> = (_, { reviewAt }) => reviewAt;

export const withinADay: Deadline<Detention> = (entered, { climbed }) =>
  climbed < MOST_CLIMBS ? later(entered, ANSWERED_WITHIN) : null;

const after = (day: string | null, now: Date): boolean => day !== null && day <= now.toISOString().slice(0, 10);

/** The clock asks: for the gravest reason that there is. */
export const askAtTheReview = ({ subject, now }: Attempt<Detention>): void => {
  const { mostUntil, firstUntil } = subject.law;
  subject.climbed = 0;
  subject.question = after(mostUntil, now)
    ? 'maximum_reached'
    : after(firstUntil, now)
      ? 'first_term_over'
      : 'review_due';
};

export const beginToAsk = ({ subject }: Attempt<Detention>): void => {
  subject.climbed = 0;
};

export const recordTheAnswer = ({ subject, actor, now }: Attempt<Detention>): void => {
  Object.assign(subject, { reviewedAt: now, reviewedBy: actor.id, question: null, climbed: 0 });
};

export const forgetWhere = ({ subject }: Attempt<Detention>): void => {
  Object.assign(subject, { decisionRef: '–', decidedBy: '–', place: '–', reviewRef: null, alternatives: [] });
};
