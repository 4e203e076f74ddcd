import { holds } from '../core/access/actor.js';
import { inItsCountryAs } from '../core/workflow/rules.js';
import { later, days } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionHold } from './hold.entity.js';
import { holdLaw } from './hold.law.codes.js';

/** Own rule: a review that is overdue is told to others once. */
export const MOST_CLIMBS = 1;

export const itsSafeguardOfficers = inItsCountryAs('safeguard_officer');
export const itsMonitors = inItsCountryAs('rights_monitor');

/** Whoever it was referred to: asylum authority, child protection, those against trafficking. */
export const whoeverItWasReferredTo: Rule<ReadmissionHold> = ({ actor, subject }) =>
  actor.kind === 'officer' && subject.referredTo !== null && holds(actor, ['safeguard_officer'], subject.referredTo);

export const canBeLifted: Guard<ReadmissionHold> = {
  holds: ({ subject }) => holdLaw[subject.flag].lifting !== null,
  otherwise: 'hold_is_permanent',
  details: ({ subject: { flag } }) => ({ flag, law: holdLaw[flag].basis }),
};

export const notWhoeverProposedIt: Guard<ReadmissionHold> = {
  holds: ({ actor, subject }) => actor.id !== subject.annulmentBy,
  otherwise: 'own_work',
};

export const atItsReview: Deadline<ReadmissionHold> = (_, { climbed, reviewAt }) =>
  climbed < MOST_CLIMBS ? reviewAt : null;

export const recordTheReceipt = ({ subject, actor, now }: Attempt<ReadmissionHold>): void => {
  Object.assign(subject, { acknowledgedAt: now, acknowledgedBy: actor.id });
};

export const recordWhoLiftedIt = ({ subject, actor, now }: Attempt<ReadmissionHold>): void => {
  Object.assign(subject, { liftedBy: actor.id, liftedAt: now });
};

export const recordWhoProposes = ({ subject, actor }: Attempt<ReadmissionHold>): void => {
  subject.annulmentBy = actor.id;
};

export const forgetTheProposal = ({ subject }: Attempt<ReadmissionHold>): void => {
  subject.annulmentBy = null;
};

export const recordTheReview = ({ subject, now }: Attempt<ReadmissionHold>): void => {
  Object.assign(subject, {
    reviewedAt: now,
    climbed: 0,
    reviewAt: later(now, days(holdLaw[subject.flag].reviewDays)),
  });
};

export const forgetWhatWasSaid = ({ subject }: Attempt<ReadmissionHold>): void => {
  Object.assign(subject, {
    content: null,
    grounds: subject.grounds === null ? null : '–',
    attested: [],
    language: null,
  });
};
