import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { errorClaimDesks } from './error-claim.desks.js';
import type { ErrorClaim } from './error-claim.entity.js';
import * as law from './error-claim.rules.js';

const open = [
  'draft',
  'lodged',
  'out_of_time',
  'accepted',
  'rejected',
  'planned',
  'notified',
  'confirmed',
  'under_way',
  'failed',
  'with_experts',
] as const;
const complete = [law.justified, law.saysWhoOrWhichWay];

/**
 * A readmission in error: claimed in writing within the window, justified in full, with all that is known of who it really
 * is. Whoever had handed them over takes them back, the same way with both sides changed: same notice, same gates, both sign.
 */
export const errorClaimWorkflow = defineWorkflow<ErrorClaim>()({
  name: 'error_claim',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; exists for its own side alone.', awaits: errorClaimDesks.draft },
    lodged: { means: 'Made in time; the other side answers.', awaits: errorClaimDesks.lodged },
    out_of_time: {
      means: 'Kept, though the window is over: it can go to the experts of the two states.',
      awaits: errorClaimDesks.out_of_time,
    },
    accepted: { means: 'The other side takes them back; it plans how.', awaits: errorClaimDesks.accepted },
    rejected: { means: 'Rejected, with reasons.', awaits: errorClaimDesks.rejected },
    planned: { means: 'It is planned when and where they are taken back.', awaits: errorClaimDesks.planned },
    notified: {
      means: 'Notified; waits for the claimant to confirm time and place.',
      awaits: errorClaimDesks.notified,
    },
    confirmed: { means: 'Agreed; they are brought on that day.', awaits: errorClaimDesks.confirmed },
    under_way: { means: 'On the way back; both sides sign.', awaits: errorClaimDesks.under_way },
    failed: { means: 'It failed: planned anew.', awaits: errorClaimDesks.failed },
    taken_back: { means: 'Taken back: both sides have signed, the originals have gone with them.' },
    with_experts: { means: 'With the experts of the two states.', awaits: errorClaimDesks.with_experts },
    concluded: { means: 'The experts of the two states have said what becomes of it.' },
    withdrawn: { means: 'Not pursued.' },
    erased: { means: 'What identified anybody is gone.' },
  },

  actions: {
    revise: { from: ['draft'], by: [law.aClaimant], form: true },
    lodge: {
      from: ['draft'],
      to: 'lodged',
      by: [law.theClaimantsSupervisor],
      when: [...complete, law.withinTheWindow, law.wasHandedOver],
      form: true,
      effect: law.sendInTime,
    },
    keep_as_late: {
      from: ['draft'],
      to: 'out_of_time',
      by: [law.theClaimantsSupervisor],
      when: [...complete, law.tooLateForTheOtherSide],
      form: true,
      effect: law.keepAsLate,
    },
    accept: {
      from: ['lodged'],
      to: 'accepted',
      by: [law.theirSupervisor],
      form: true,
      effect: law.noteTheDecision,
    },
    reject: {
      from: ['lodged'],
      to: 'rejected',
      by: [law.theirSupervisor],
      reason: 'required',
      form: true,
      effect: law.noteTheDecision,
    },
    plan: {
      from: ['accepted', 'planned', 'failed'],
      to: 'planned',
      by: [law.theOneWhoTakesBack],
      form: true,
      effect: law.forgetTheNotice,
    },
    notify: {
      from: ['planned'],
      to: 'notified',
      by: [law.theOneWhoTakesBack],
      when: [law.toldInTime, law.nothingStopsIt],
      form: true,
      effect: law.noteTheNotice,
    },
    confirm: { from: ['notified'], to: 'confirmed', by: [law.aClaimant], form: true },
    postpone: {
      from: ['notified', 'confirmed'],
      to: 'planned',
      by: [law.aClaimant, law.theOneWhoTakesBack],
      reason: 'required',
      form: true,
      effect: law.forgetTheNotice,
    },
    begin: {
      from: ['confirmed'],
      to: 'under_way',
      by: [law.whoeverBrings],
      when: [law.originalsNamed, law.nothingStopsIt],
      effect: law.noteTheStart,
    },
    sign: {
      from: ['under_way'],
      to: 'taken_back',
      once: law.bothHaveSigned,
      by: [law.whoeverBrings, law.whoeverReceives],
      when: [law.nothingStopsIt],
      form: true,
    },
    fail: { from: ['under_way'], to: 'failed', by: [law.whoeverBrings, law.whoeverReceives], form: true },
    raise: {
      from: ['out_of_time', 'rejected'],
      to: 'with_experts',
      by: [law.theClaimantsSupervisor, law.theirSupervisor],
      reason: 'required',
    },
    conclude: {
      from: ['with_experts'],
      to: 'concluded',
      by: [law.theClaimantsSupervisor, law.theirSupervisor],
      form: true,
    },
    withdraw: {
      from: ['draft', 'lodged', 'out_of_time'],
      to: 'withdrawn',
      by: [law.whoeverMayWithdraw],
      reason: 'required',
      form: true,
    },
    erase: {
      from: ['out_of_time', 'rejected', 'taken_back', 'concluded', 'withdrawn'],
      to: 'erased',
      by: [law.dataProtection],
      reason: 'required',
      effect: law.forgetThem,
    },
    ...sharing<ErrorClaim, (typeof open)[number]>(open, [law.theClaimantsSupervisor]),
  },
});

export type ErrorClaimAction = keyof typeof errorClaimWorkflow.actions;
export type ErrorClaimState = keyof typeof errorClaimWorkflow.states;
