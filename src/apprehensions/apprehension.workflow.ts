import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { apprehensionDesks } from './apprehension.desks.js';
import type { Apprehension } from './apprehension.entity.js';
import {
  anApprehendingOfficer,
  aReadmissionOfficerOfTheHost,
  aReadmissionSupervisorOfTheHost,
  leaveCustody,
  leaveItWhereItWas,
  everybodyIsRecorded,
  forgetWho,
  itCameFromCustody,
  itsCustodian,
  itsCustodianOfTheHost,
  itsDataProtectionOfficer,
  nobodyIsAskedToConfirm,
  somebodyIsAskedToConfirm,
  theAnswerIsOverdue,
  theReceivingOfficer,
  whileItIsKept,
  whoeverCommandsForTheHost,
} from './apprehension.rules.js';

const held = ['recorded', 'in_custody'] as const;
const ended = ['handed_over', 'released', 'transferred', 'annulled'] as const;
const forgottenInTheEnd = { due: whileItIsKept, overdue: 'erase' } as const;

const whoeverKnowsThem = [anApprehendingOfficer, itsCustodianOfTheHost];
const whoeverHoldsThem = [itsCustodianOfTheHost, whoeverCommandsForTheHost];

/** Persons in custody do not wait for an operation: none of these acts asks whether it is still under way. */
export const apprehensionWorkflow = defineWorkflow<Apprehension>()({
  name: 'apprehension',
  initial: 'recorded',

  states: {
    recorded: { means: 'Recorded; the group is with the officers who stopped it.', awaits: apprehensionDesks.recorded },
    in_custody: {
      means: 'An officer of the host has confirmed that the group is in their custody.',
      awaits: apprehensionDesks.in_custody,
    },
    handed_over: {
      means: 'Handed over to another authority of the host.',
      ...forgottenInTheEnd,
      awaits: apprehensionDesks.handed_over,
    },
    released: { means: 'Released.', ...forgottenInTheEnd },
    transferred: { means: 'Taken to another place of detention, or to the other state.', ...forgottenInTheEnd },
    annulled: { means: 'Recorded in error; it counts for nothing.', ...forgottenInTheEnd },
    erased: { means: 'Identities, evidence and accounts are erased; numbers remain.' },
  },

  actions: {
    put_person: { from: held, by: whoeverKnowsThem, form: true },
    remove_person: { from: held, by: whoeverKnowsThem, form: true },
    put_evidence: {
      from: [...held, 'handed_over'],
      by: [...whoeverKnowsThem, aReadmissionOfficerOfTheHost],
      form: true,
    },
    remove_evidence: { from: held, by: whoeverKnowsThem, form: true },
    amend: { from: [...held, 'handed_over', 'released', 'transferred'], by: [anApprehendingOfficer], form: true },
    split: { from: held, by: [itsCustodianOfTheHost], when: [nobodyIsAskedToConfirm], form: true },
    keep_custody: { from: ['recorded'], to: 'in_custody', by: [itsCustodianOfTheHost], when: [itCameFromCustody] },

    offer_custody: {
      from: held,
      by: [itsCustodian, whoeverCommandsForTheHost],
      when: [nobodyIsAskedToConfirm],
      form: true,
    },
    withdraw_custody: {
      from: held,
      by: [itsCustodian, whoeverCommandsForTheHost],
      when: [somebodyIsAskedToConfirm],
      form: true,
    },
    confirm_custody: { from: held, to: 'in_custody', by: [theReceivingOfficer], form: true },
    dispute_custody: { from: held, by: [theReceivingOfficer], form: true, letsGo: true },

    hand_over: {
      from: held,
      to: 'handed_over',
      by: [itsCustodianOfTheHost],
      when: [nobodyIsAskedToConfirm, everybodyIsRecorded],
      form: true,
      letsGo: true,
    },
    confirm_receipt: { from: ['handed_over'], by: [theReceivingOfficer], form: true },
    dispute_receipt: { from: ['handed_over'], to: 'in_custody', by: [theReceivingOfficer], form: true, letsGo: true },
    lapse_custody: { from: held, by: [theAnswerIsOverdue], effect: leaveItWhereItWas },
    lapse_receipt: { from: ['handed_over'], to: 'in_custody', by: [theAnswerIsOverdue], effect: leaveItWhereItWas },
    release: {
      from: held,
      to: 'released',
      by: whoeverHoldsThem,
      when: [nobodyIsAskedToConfirm],
      form: true,
      effect: leaveCustody,
      letsGo: true,
    },
    transfer: {
      from: held,
      to: 'transferred',
      by: [itsCustodianOfTheHost],
      when: [nobodyIsAskedToConfirm, everybodyIsRecorded],
      form: true,
      effect: leaveCustody,
      letsGo: true,
    },
    annul: {
      from: ['recorded'],
      to: 'annulled',
      by: [whoeverCommandsForTheHost],
      when: [nobodyIsAskedToConfirm],
      reason: 'required',
      effect: leaveCustody,
    },
    keep: { from: ended, by: [aReadmissionSupervisorOfTheHost], reason: 'required', form: true },
    erase: {
      from: ended,
      to: 'erased',
      by: [itsDataProtectionOfficer, theClock],
      reason: 'required',
      effect: forgetWho,
    },
    ...sharing([...held, 'handed_over'], [whoeverCommandsForTheHost]),
  },
});

export type ApprehensionAction = keyof typeof apprehensionWorkflow.actions;
