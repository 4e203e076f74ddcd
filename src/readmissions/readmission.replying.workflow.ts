import { theClock } from '../core/workflow/rules.js';
import * as effects from './readmission.effects.rules.js';
import * as guards from './readmission.guards.rules.js';
import {
  theConsulate,
  theRequestedSide,
  theRequestedSupervisor,
  theRequestingSide,
  theService,
  whoeverRegistersIt,
} from './readmission.rules.js';
import { type Step } from './readmission.steps.workflow.js';

/** What the requested side does; where it has no account here, what is registered of it. */
export const replying = {
  register: { from: ['draft'], to: 'received', by: [whoeverRegistersIt], form: true, effect: effects.send },
  receive: {
    number: 5,
    from: ['submitted'],
    to: 'received',
    by: [theRequestedSide, theClock],
    form: true,
    effect: effects.startReply,
  },
  examine: { number: 6, from: ['received'], to: 'examination', by: [theRequestedSide], effect: effects.assign },
  ask_information: {
    number: 7,
    from: ['examination', 'extended'],
    to: 'info_requested',
    by: [theRequestedSide],
    form: true,
  },
  report_interview: {
    number: 8,
    from: ['interview'],
    to: 'examination',
    by: [theConsulate, theRequestedSide],
    when: [guards.interviewEnded],
  },
  /** By either side, or by the service where a hold forbids it: nobody waits for a report that does not come. */
  call_off_interview: {
    from: ['interview'],
    to: 'examination',
    by: [theRequestingSide, theConsulate, theRequestedSide, theService],
    when: [guards.interviewEnded],
  },
  extend: {
    number: 9,
    from: ['examination'],
    to: 'extended',
    by: [theRequestedSide],
    when: [guards.replyStillDue, guards.maybeExtended],
    form: true,
    effect: effects.extend,
  },
  resume: { number: 9, from: ['extended'], to: 'examination', by: [theRequestedSide] },
  accept: {
    number: 10,
    from: ['examination', 'extended', 'lapsed'],
    to: 'accepted',
    by: [theRequestedSupervisor],
    form: true,
  },
  refuse: {
    number: 11,
    from: ['examination', 'extended', 'lapsed'],
    to: 'refused',
    by: [theRequestedSupervisor],
    when: [guards.silenceMeansNothing],
    form: true,
  },
  note_late_reply: {
    from: ['lapsed', 'deemed_accepted', 'travel_document', 'transfer_planned', 'notified', 'transfer_confirmed'],
    by: [theRequestedSide],
    form: true,
  },
  confirm_transfer: { number: 17, from: ['notified'], to: 'transfer_confirmed', by: [theRequestedSide] },
  propose_new_date: {
    number: 19,
    from: ['notified', 'transfer_confirmed'],
    to: 'transfer_planned',
    by: [theRequestedSide],
    form: true,
    effect: effects.unnotify,
  },
  claim_error: {
    number: 23,
    from: ['handed_over'],
    to: 'error_claimed',
    by: [theRequestedSupervisor],
    when: [guards.errorClaimed, guards.claimInTime],
  },
  withdraw_claim: {
    from: ['error_claimed'],
    to: 'handed_over',
    by: [theRequestedSupervisor],
    when: [guards.noClaimOpen],
    form: true,
  },
} as const satisfies Record<string, Step>;
