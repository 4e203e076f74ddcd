import { hours, later } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard } from '../core/workflow/workflow.js';
import type { Detention } from './detention.entity.js';

/** Own rule: a question about somebody's liberty is answered within a day; then monitors learn of it. */
export const ANSWERED_WITHIN = hours(24);
export const MOST_CLIMBS = 1;

export const whoeverWorksOnIt = inItsAuthorityAs('readmission_officer', 'readmission_supervisor');
export const itsSupervisors = inItsAuthorityAs('readmission_supervisor');
export const itsSafeguardOfficers = inItsCountryAs('safeguard_officer');

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
