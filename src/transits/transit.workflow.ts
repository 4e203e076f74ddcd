import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { transitDesks } from './transit.desks.js';
import type { Transit } from './transit.entity.js';
import * as law from './transit.rules.js';

const open = ['draft', 'requested', 'unanswered', 'granted', 'notified', 'obstructed', 'under_way'] as const;
const over = ['refused', 'completed', 'taken_back', 'withdrawn', 'run_out'] as const;
const told = { by: [law.theirSupervisor], form: true } as const;

/**
 * Bringing persons through a state that neither sends nor admits them. Its refusal has a closed list of grounds, silence is
 * no consent, and a consent can be revoked; whoever asked takes back whom it brought.
 */
export const transitWorkflow = defineWorkflow<Transit>()({
  name: 'transit',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; exists for its own side alone.', awaits: transitDesks.draft },
    requested: {
      means: 'Asked for; waits for the requested state.',
      due: law.onReplyDay,
      overdue: 'pass_unanswered',
      awaits: transitDesks.requested,
    },
    unanswered: {
      means: 'The time to answer has passed. Silence is no consent: the answer can still come.',
      awaits: transitDesks.unanswered,
    },
    granted: {
      means: 'Consented to; is notified before it begins.',
      due: law.whenTheConsentRunsOut,
      overdue: 'run_out',
      awaits: transitDesks.granted,
    },
    refused: { means: 'Refused, on a ground of the closed list.' },
    notified: {
      means: 'The requested state knows when they come, by which way and with whom.',
      due: law.whenTheConsentRunsOut,
      overdue: 'run_out',
      awaits: transitDesks.notified,
    },
    obstructed: {
      means: 'The requested state has told that it cannot take place; a new plan is due within a day.',
      due: law.planIsDue,
      overdue: 'miss_plan',
      awaits: transitDesks.obstructed,
    },
    under_way: {
      means: 'They are in the requested state, or on their way through it.',
      due: law.whenKeptTooLong,
      overdue: 'overstay',
      awaits: transitDesks.under_way,
    },
    completed: { means: 'They have left the requested state for where they were to go.' },
    failed: { means: 'It failed on the way: the requesting state takes them back.', awaits: transitDesks.failed },
    revoked: {
      means: 'The consent was revoked; whom it had brought, the requesting state takes back.',
      awaits: transitDesks.revoked,
    },
    taken_back: { means: 'The requesting state has taken them back.' },
    withdrawn: { means: 'The requesting state does not want it any more.' },
    run_out: { means: 'The consent was not used in time.' },
    erased: { means: 'What identified anybody is gone.' },
  },

  actions: {
    revise: { from: ['draft', 'obstructed'], by: [law.whoeverPrepares], form: true },
    put_person: { from: ['draft'], by: [law.whoeverPrepares], form: true },
    remove_person: { from: ['draft'], by: [law.whoeverPrepares], form: true },
    request: {
      from: ['draft'],
      to: 'requested',
      by: [law.itsSupervisor],
      when: [law.namesSomebody, law.cannotGoDirectly, law.conditionsDeclared, law.stillToCome, law.nothingStopsIt],
      form: true,
      effect: law.noteTheRequest,
    },
    pass_unanswered: { from: ['requested'], to: 'unanswered', by: [theClock] },
    grant: { from: ['requested', 'unanswered'], to: 'granted', ...told, effect: law.noteTheDecision },
    refuse: {
      from: ['requested', 'unanswered'],
      to: 'refused',
      ...told,
      reason: 'required',
      effect: law.noteTheDecision,
    },
    notify: {
      from: ['granted', 'notified'],
      to: 'notified',
      by: [law.whoeverPrepares],
      when: [law.consentStillGood, law.nothingStopsIt],
      form: true,
      effect: law.noteTheNotice,
    },
    run_out: { from: ['granted', 'notified'], to: 'run_out', by: [theClock] },
    obstruct: { from: ['granted', 'notified'], to: 'obstructed', by: [law.theirPoint], form: true },
    plan_anew: { from: ['obstructed'], to: 'granted', by: [law.whoeverPrepares], form: true, effect: law.beginAnew },
    miss_plan: { from: ['obstructed'], to: 'obstructed', by: [theClock], effect: law.noteTheMissedPlan },
    begin: {
      from: ['notified'],
      to: 'under_way',
      by: [law.whoeverGoesAlong],
      when: [law.consentStillGood, law.nothingStopsIt],
      effect: law.noteTheStart,
    },
    overstay: { from: ['under_way'], to: 'under_way', by: [theClock], effect: law.noteTheOverstay },
    complete: {
      from: ['under_way'],
      to: 'completed',
      by: [law.whoeverGoesAlong, law.theirPoint],
      effect: law.noteTheEnd,
    },
    fail: { from: ['under_way'], to: 'failed', by: [law.whoeverGoesAlong, law.theirPoint], form: true },
    revoke: {
      from: ['granted', 'notified', 'obstructed', 'under_way'],
      to: 'revoked',
      ...told,
      reason: 'required',
    },
    take_back: {
      from: ['failed', 'revoked'],
      to: 'taken_back',
      by: [law.whoeverGoesAlong],
      when: [law.hasBegun],
      effect: law.noteTheEnd,
    },
    withdraw: {
      from: ['draft', 'requested', 'unanswered', 'granted', 'notified', 'obstructed'],
      to: 'withdrawn',
      by: [law.whoeverPrepares],
      reason: 'required',
    },
    erase: {
      from: [...over, 'revoked'],
      to: 'erased',
      by: [law.theirDataProtection],
      reason: 'required',
      form: true,
      effect: law.forgetThem,
    },
    ...sharing<Transit, (typeof open)[number]>(open, [law.itsSupervisor]),
  },
});

export type TransitAction = keyof typeof transitWorkflow.actions;
export type TransitState = keyof typeof transitWorkflow.states;
