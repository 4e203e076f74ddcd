import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, within } from '../core/workflow/deadline.js';
import type { Awaits } from '../core/workflow/desks.js';
import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow, type Attempt, type Guard, type Rule } from '../core/workflow/workflow.js';
import type { DeconflictionNotice } from './deconfliction-notice.entity.js';

type Notice = DeconflictionNotice;

/** Leads or coordinates a unit, or answers for it in its central unit. */
export const unitSupervisors = [
  'team_leader',
  'operation_coordinator',
  'central_unit_officer',
] as const satisfies readonly Role[];

/** The supervisors of the unit; of a covert or leaderless one, the central unit of its state and the chief there. */
export const itsSupervisor: Rule<Notice> = ({ actor, subject }) => {
  const { level, unitId, ownerCountry, ownerAuthorityId } = subject;
  if (actor.kind !== 'officer') return false;
  if (level === 'head')
    return (
      (actor.country === ownerCountry && holds(actor, ['central_unit_officer'])) ||
      holds(actor, ['police_chief'], ownerAuthorityId)
    );
  return actor.country === ownerCountry && holds(actor, unitSupervisors, unitId);
};

/** The clock, at once; where the other unit is covert, when that has let this one be told. */
const whenItMayBeTold: Rule<Notice> = ({ actor, subject: { held, revealed } }) =>
  actor.kind === 'clock' && (!held || revealed);

const itsUnitIsCovert: Guard<Notice> = { holds: ({ subject }) => subject.covert, otherwise: 'not_covert' };
const notRevealedYet: Guard<Notice> = { holds: ({ subject }) => !subject.revealed, otherwise: 'already_revealed' };
const itMayBeSpokenOf: Guard<Notice> = {
  holds: ({ subject }) => !subject.covert || subject.revealed,
  otherwise: 'still_covert',
};

const reveal = ({ subject }: Attempt<Notice>): void => {
  subject.revealed = true;
};

const itsSupervisors: Awaits<Notice> = ({ level, unitId, ownerCountry, ownerAuthorityId }) =>
  level === 'head'
    ? [
        { roles: ['central_unit_officer'], country: ownerCountry },
        { roles: ['police_chief'], place: ownerAuthorityId },
      ]
    : [{ roles: unitSupervisors, place: unitId, within: ownerCountry }];

export const deconflictionNoticeDesks = { told: itsSupervisors } satisfies Record<string, Awaits<Notice>>;

/** Supervisors are told, and say what they do about it; nobody below them ever learns of it here. */
export const deconflictionNoticeWorkflow = defineWorkflow<Notice>()({
  name: 'deconfliction_notice',
  initial: 'held_back',
  states: {
    held_back: {
      means: 'The other unit is covert, and has not let this one be told: nobody sees it.',
      due: within(days(90)),
      overdue: 'drop',
    },
    told: {
      means: 'In the inbox of the supervisors of the unit.',
      due: within(days(30)),
      overdue: 'expire',
      awaits: deconflictionNoticeDesks.told,
    },
    answered: { means: 'Its supervisor has said what they do about it.', due: within(days(180)), overdue: 'expire' },
    kept_covert: { means: 'Its supervisor keeps the unit covert: the other one is not told.' },
    dropped: { means: 'Never told.' },
    expired: { means: 'Its time is over.' },
  },
  actions: {
    tell: { from: ['held_back'], to: 'told', by: [whenItMayBeTold] },
    drop: { from: ['held_back'], to: 'dropped', by: [theClock] },
    answer: {
      from: ['told', 'answered'],
      to: 'answered',
      by: [itsSupervisor],
      when: [itMayBeSpokenOf],
      form: true,
    },
    reveal: {
      from: ['told'],
      by: [itsSupervisor],
      when: [itsUnitIsCovert, notRevealedYet],
      reason: 'required',
      effect: reveal,
    },
    keep_covert: {
      from: ['told'],
      to: 'kept_covert',
      by: [itsSupervisor],
      when: [itsUnitIsCovert, notRevealedYet],
      reason: 'required',
    },
    expire: { from: ['told', 'answered'], to: 'expired', by: [theClock] },
  },
});

export type DeconflictionNoticeAction = keyof typeof deconflictionNoticeWorkflow.actions;
