import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, endOf, within } from '../core/workflow/deadline.js';
import { itsAuthor, type Awaits } from '../core/workflow/desks.js';
import { inItsAuthorityAs, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow, type Attempt, type Deadline, type Guard, type Rule } from '../core/workflow/workflow.js';
import type { WorkingInterest } from './working-interest.entity.js';

type Interest = WorkingInterest;

/** Leads the unit, and so decides whether others may hear of it. */
export const unitLeaders = ['team_leader', 'operation_coordinator', 'police_chief'] as const satisfies readonly Role[];
/** Works in it on what it works on. */
export const unitWorkers = [...unitLeaders, 'analyst'] as const satisfies readonly Role[];

const aLeader = inItsAuthorityAs(...unitLeaders);
const ours: Rule<Interest>[] = [whoeverOpenedIt, inItsAuthorityAs(...unitWorkers)];

const onItsDay: Deadline<Interest> = (_, { expiresOn }) => endOf(expiresOn);

const isCovert: Guard<Interest> = { holds: ({ subject }) => subject.covert, otherwise: 'not_covert' };
const isOpen: Guard<Interest> = { holds: ({ subject }) => !subject.covert, otherwise: 'already_covert' };

const forget = ({ subject }: Attempt<Interest>): void => {
  Object.assign(subject, { identifiers: null, keys: [], subjectId: null });
};

export const leadsTheUnit = (attempt: Pick<Attempt<Interest>, 'actor'>, authorityId: string): boolean =>
  attempt.actor.kind === 'officer' && holds(attempt.actor, unitLeaders, authorityId);

export const workingInterestDesks = { lapsed: itsAuthor } satisfies Record<string, Awaits<Interest>>;

/** A unit says what it works on, renews that or lets it end; what it was about is not kept when it has ended. */
export const workingInterestWorkflow = defineWorkflow<Interest>()({
  name: 'working_interest',
  initial: 'declared',
  states: {
    declared: { means: 'The unit works on it, until its day.', due: onItsDay, overdue: 'lapse' },
    lapsed: {
      means: 'Its day has passed; it meets nobody any more, and ends for good in a month unless it is renewed.',
      due: within(days(30)),
      overdue: 'end',
      awaits: workingInterestDesks.lapsed,
    },
    ended: { means: 'Over: what it was about is not kept.' },
  },
  actions: {
    renew: { from: ['declared', 'lapsed'], to: 'declared', by: ours, form: true },
    make_covert: {
      from: ['declared', 'lapsed'],
      by: [aLeader],
      when: [isOpen],
      reason: 'required',
      effect: ({ subject }) => void (subject.covert = true),
    },
    make_open: {
      from: ['declared', 'lapsed'],
      by: [aLeader],
      when: [isCovert],
      reason: 'required',
      effect: ({ subject }) => void (subject.covert = false),
    },
    lapse: { from: ['declared'], to: 'lapsed', by: [theClock] },
    end: { from: ['declared', 'lapsed'], to: 'ended', by: [...ours, theClock], effect: forget },
  },
});

export type WorkingInterestAction = keyof typeof workingInterestWorkflow.actions;
