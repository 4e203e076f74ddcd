import { afterClimbs, beginAtTheBottom, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { followUpDesks } from './follow-up.desks.js';
import type { FollowUp } from './follow-up.entity.js';
import {
  aChiefWhereItWaits,
  aReceiver,
  itsAssignee,
  notWhoeverDidIt,
  onItsDay,
  recordAcceptance,
  recordVerification,
  waitAtItsAuthority,
  waitAtTheNext,
  whoeverFollowsIt,
} from './follow-up.rules.js';

/** How long an authority has to accept, and how long each chief has with what is overdue. */
const TIME_TO_ACCEPT = days(3);
const TIME_WITH_EACH_CHIEF = days(7);
const CLIMBS = 3;

const itsAuthority = [aReceiver, afterClimbs<FollowUp>(1, aChiefWhereItWaits)];
const whoeverWorksOnIt = [aReceiver, itsAssignee];

export const followUpWorkflow = defineWorkflow<FollowUp>()({
  name: 'follow_up',
  initial: 'open',

  states: {
    open: {
      means: 'Handed to an authority that has not accepted it; unanswered it goes to the chief above.',
      due: climbingEvery(TIME_TO_ACCEPT, CLIMBS),
      overdue: 'climb',
      awaits: followUpDesks.open,
    },
    returned: {
      means: 'Not accepted: the authority says why, and it is to be handed to another one.',
      awaits: followUpDesks.returned,
    },
    accepted: {
      means: 'Accepted by the authority.',
      due: onItsDay,
      overdue: 'fall_due',
      awaits: followUpDesks.accepted,
    },
    in_progress: { means: 'Being worked on.', due: onItsDay, overdue: 'fall_due', awaits: followUpDesks.in_progress },
    overdue: {
      means: 'Not done by its day; it goes from chief to chief upwards.',
      due: climbingEvery(TIME_WITH_EACH_CHIEF, CLIMBS),
      overdue: 'climb_further',
      awaits: followUpDesks.overdue,
    },
    done: { means: 'Done, as the authority says; somebody else has yet to verify it.', awaits: followUpDesks.done },
    verified: { means: 'Done, and verified by somebody else.' },
    withdrawn: { means: 'No longer to be done.' },
  },

  actions: {
    climb: { from: ['open'], to: 'open', by: [theClock], effect: waitAtTheNext },
    accept: { from: ['open'], to: 'accepted', by: itsAuthority, effect: recordAcceptance, form: true, letsGo: true },
    return: {
      from: ['open', 'accepted', 'in_progress'],
      to: 'returned',
      by: itsAuthority,
      reason: 'required',
      effect: waitAtItsAuthority,
      letsGo: true,
    },
    hand_over: {
      from: ['open', 'returned', 'accepted'],
      to: 'open',
      by: whoeverFollowsIt,
      effect: beginAtTheBottom,
      form: true,
      letsGo: true,
    },
    assign: { from: ['accepted', 'in_progress', 'overdue'], by: [aReceiver], form: true },
    start: { from: ['accepted'], to: 'in_progress', by: whoeverWorksOnIt },
    fall_due: { from: ['accepted', 'in_progress'], to: 'overdue', by: [theClock], effect: waitAtTheNext },
    climb_further: { from: ['overdue'], to: 'overdue', by: [theClock], effect: waitAtTheNext },
    postpone: {
      from: ['accepted', 'in_progress', 'overdue'],
      to: 'in_progress',
      by: [...whoeverFollowsIt, afterClimbs<FollowUp>(1, aChiefWhereItWaits)],
      reason: 'required',
      effect: waitAtItsAuthority,
      form: true,
      letsGo: true,
    },
    finish: { from: ['accepted', 'in_progress', 'overdue'], to: 'done', by: whoeverWorksOnIt, form: true },
    send_back: {
      from: ['done'],
      to: 'in_progress',
      by: whoeverFollowsIt,
      when: [notWhoeverDidIt],
      reason: 'required',
      effect: waitAtItsAuthority,
    },
    verify: {
      from: ['done'],
      to: 'verified',
      by: whoeverFollowsIt,
      when: [notWhoeverDidIt],
      effect: recordVerification,
    },
    withdraw: {
      from: ['open', 'returned', 'accepted', 'in_progress', 'overdue'],
      to: 'withdrawn',
      by: whoeverFollowsIt,
      reason: 'required',
    },
    ...sharing(['open', 'returned', 'accepted', 'in_progress', 'overdue', 'done'], whoeverFollowsIt),
  },
});

export type FollowUpAction = keyof typeof followUpWorkflow.actions;
