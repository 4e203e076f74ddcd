import * as effects from './readmission.effects.rules.js';
import * as guards from './readmission.guards.rules.js';
import {
  theCrossingPoint,
  theEscort,
  theRequestingSide,
  theRequestingSupervisor,
  theService,
} from './readmission.rules.js';
import { beforeTheHandover, type Step } from './readmission.steps.workflow.js';

/** What the requesting side does once it has a reply, or silence. */
export const transferring = {
  deem_accepted: {
    number: 13,
    from: ['lapsed'],
    to: 'deemed_accepted',
    by: [theRequestingSupervisor],
    when: [guards.silenceIsConsent, guards.noHoldOnTransfer],
    effect: effects.relyOnSilence,
  },
  proceed_on_silence: {
    from: ['lapsed'],
    to: 'travel_document',
    by: [theRequestingSupervisor],
    when: [guards.silencePermits, guards.noHoldOnTransfer],
    effect: effects.relyOnSilence,
  },
  request_document: {
    number: 14,
    from: ['accepted', 'deemed_accepted'],
    to: 'travel_document',
    by: [theRequestingSide],
    when: [guards.noHoldOnTransfer],
    effect: effects.askConsulate,
  },
  plan_transfer: {
    number: 15,
    from: ['travel_document', 'notification_only', 'transfer_failed'],
    to: 'transfer_planned',
    by: [theRequestingSide],
    when: [guards.documentReady, guards.transferPlanned, guards.pointAgreed, guards.withinTransferLimit],
  },
  notify: {
    number: 16,
    from: ['transfer_planned'],
    to: 'notified',
    by: [theRequestingSide],
    when: [guards.noHoldOnTransfer, guards.transferPlanned, guards.pointAgreed, guards.noticeMet],
    effect: effects.noteNotice,
  },
  postpone: {
    number: 18,
    from: ['notified', 'transfer_confirmed'],
    to: 'transfer_planned',
    by: [theRequestingSide],
    form: true,
    effect: effects.unnotify,
  },
  depart: {
    number: 20,
    from: ['transfer_confirmed'],
    to: 'in_transfer',
    by: [theEscort],
    when: [guards.noHoldOnTransfer, guards.documentReady, guards.withinTransferLimit],
  },
  hand_over: {
    number: 21,
    from: ['in_transfer'],
    to: 'handed_over',
    by: [theEscort, theCrossingPoint],
    when: [guards.noHoldOnTransfer, guards.signedByBoth],
    effect: effects.handOver,
  },
  fail_transfer: {
    number: 22,
    from: ['in_transfer'],
    to: 'transfer_failed',
    by: [theEscort, theCrossingPoint, theService],
    when: [guards.outcomeRecorded],
    effect: effects.unnotify,
  },
  take_back: {
    number: 24,
    from: ['error_claimed'],
    to: 'take_back',
    by: [theRequestingSupervisor],
    when: [guards.errorClaimed],
  },
  reject_claim: {
    from: ['error_claimed'],
    to: 'error_rejected',
    by: [theRequestingSupervisor],
    when: [guards.noClaimOpen],
    form: true,
  },
  withdraw: {
    number: 25,
    from: beforeTheHandover,
    to: 'withdrawn',
    by: [theRequestingSide],
    form: true,
    effect: effects.end,
  },
  begin_again: {
    from: ['refused'],
    to: 'draft',
    by: [theRequestingSide],
    reason: 'required',
    effect: effects.beginAgain,
  },
  close: {
    from: ['refused', 'handed_over', 'take_back', 'error_rejected'],
    to: 'closed',
    by: [theRequestingSide, theService],
    when: [guards.noClaimOpen],
    effect: effects.end,
  },
} as const satisfies Record<string, Step>;
