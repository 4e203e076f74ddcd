import { afterClimbs, beginAtTheBottom, climb, climbingEvery } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { everybodyIsFit, untilItsOperationIsClosed, whileItsOperationIsActive } from '../core/workflow/duty.rules.js';
import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline, type Rule } from '../core/workflow/workflow.js';
import { patrolDesks } from './patrol.desks.js';
import type { Patrol } from './patrol.entity.js';
import {
  aChiefOfTheHost,
  aCoordinatorOfTheHost,
  itsCommander,
  itsCoordinator,
  itsLeader,
  ledByTheHost,
  mixedWhereItSaysSo,
  nobodyIsOutWithAnother,
  notByWhoeverReported,
  recordItsBeginning,
  recordItsReturn,
  recordItsReview,
  whoeverLeadsAtItsSite,
  whoeverSendsPatrols,
} from './patrol.rules.js';

const planners: Rule<Patrol>[] = [whoeverSendsPatrols, aCoordinatorOfTheHost];
const reviewers = [
  whoeverLeadsAtItsSite,
  itsCoordinator,
  aCoordinatorOfTheHost,
  afterClimbs<Patrol>(1, itsCommander),
  afterClimbs<Patrol>(2, aChiefOfTheHost),
];
const notReported = ['planned', 'under_way'] as const;
const atItsEnd: Deadline<Patrol> = (_, { endsAt }) => endsAt;

export const patrolWorkflow = defineWorkflow<Patrol>()({
  name: 'patrol',
  initial: 'planned',

  states: {
    planned: {
      means: 'Has not gone out; when its time has passed it is cancelled.',
      due: atItsEnd,
      overdue: 'lapse',
      awaits: patrolDesks.planned,
    },
    under_way: { means: 'Out, under a leader of the host.', awaits: patrolDesks.under_way },
    returned: { means: 'Back; the leader has not reported, or has to report again.', awaits: patrolDesks.returned },
    reported: {
      means: 'Reported by its leader; waits for review by whoever leads the site, or by a coordinator.',
      due: climbingEvery(hours(12), 2),
      overdue: 'climb',
      awaits: patrolDesks.reported,
    },
    reviewed: { means: 'The report was reviewed by somebody who did not write it.' },
    cancelled: { means: 'Did not go out.' },
  },

  actions: {
    revise: { from: notReported, by: [itsLeader, ...planners], form: true },
    put_member: { from: notReported, by: planners, form: true },
    remove_member: { from: notReported, by: planners, form: true },
    begin: {
      from: ['planned'],
      to: 'under_way',
      by: [itsLeader, ...planners],
      when: [whileItsOperationIsActive, ledByTheHost, mixedWhereItSaysSo, ...everybodyIsFit, nobodyIsOutWithAnother],
      effect: recordItsBeginning,
    },
    return: { from: ['under_way'], to: 'returned', by: [itsLeader, ...planners], effect: recordItsReturn },
    report: {
      from: ['returned'],
      to: 'reported',
      by: [itsLeader],
      when: [untilItsOperationIsClosed],
      form: true,
      effect: beginAtTheBottom,
    },
    review: {
      from: ['reported'],
      to: 'reviewed',
      by: reviewers,
      when: [notByWhoeverReported],
      effect: recordItsReview,
    },
    send_back: { from: ['reported'], to: 'returned', by: reviewers, when: [notByWhoeverReported], reason: 'required' },
    climb: { from: ['reported'], to: 'reported', by: [theClock], effect: climb },
    cancel: { from: ['planned'], to: 'cancelled', by: planners, reason: 'required' },
    lapse: { from: ['planned'], to: 'cancelled', by: [theClock] },
    ...sharing(['planned', 'under_way', 'returned', 'reported', 'reviewed'], planners),
  },
});

export type PatrolAction = keyof typeof patrolWorkflow.actions;
