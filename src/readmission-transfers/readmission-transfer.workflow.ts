import { defineWorkflow } from '../core/workflow/workflow.js';
import { readmissionTransferDesks as desks } from './readmission-transfer.desks.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import * as guards from './readmission-transfer.guards.rules.js';
import * as law from './readmission-transfer.rules.js';

const { theRequestingSide, theRequestedSide, theEscort, theCrossingPoint, itsCaseEnds } = law;
const ahead = ['planned', 'notified', 'confirmed', 'date_proposed'] as const;
const toldDate = ['notified', 'confirmed'] as const;

/** One attempt to hand over: its acts move the case with it, in the same unit of work. */
export const readmissionTransferWorkflow = defineWorkflow<ReadmissionTransfer>()({
  name: 'readmission_transfer',
  initial: 'planned',

  states: {
    planned: { means: 'Being planned; the other side has no notice of it yet.', awaits: desks.planned },
    notified: { means: 'The other side has the notice, and has not agreed yet.', awaits: desks.notified },
    date_proposed: { means: 'The other side has proposed another date.', awaits: desks.date_proposed },
    confirmed: { means: 'The other side has agreed to time and place.', awaits: desks.confirmed },
    under_way: { means: 'On the way, or at the place of the hand-over.', awaits: desks.under_way },
    handed_over: { means: 'Both sides have signed: from that moment the other state is responsible.' },
    failed: { means: 'It did not come to a hand-over; the outcome says why.' },
    cancelled: { means: 'Called off before anybody left.' },
  },

  actions: {
    revise: { from: ['planned'], by: [theRequestingSide], form: true },
    put_escort: { from: ['planned'], by: [theRequestingSide], form: true },
    remove_escort: { from: ['planned'], by: [theRequestingSide], form: true },
    note_fitness: { from: ahead, by: [theRequestingSide, theEscort], form: true },
    notify: {
      from: ['planned'],
      to: 'notified',
      by: [theRequestingSide],
      when: [
        guards.dateAhead,
        guards.pointAgreed,
        guards.securityReasoned,
        guards.escortsNamed,
        guards.documentsValidOnTheDay,
        guards.noHold,
        guards.noticeLongEnough,
      ],
      form: true,
      effect: law.tell,
    },
    confirm: { from: ['notified'], to: 'confirmed', by: [theRequestedSide], form: true, effect: law.confirm },
    postpone: {
      from: toldDate,
      to: 'planned',
      by: [theRequestingSide],
      reason: 'required',
      form: true,
      effect: law.putOff('owner'),
    },
    propose_date: {
      from: toldDate,
      to: 'date_proposed',
      by: [theRequestedSide],
      reason: 'required',
      form: true,
      effect: law.putOff('other'),
    },
    decline_date: {
      from: ['date_proposed'],
      to: 'planned',
      by: [theRequestingSide],
      reason: 'required',
      form: true,
      effect: law.putOff('owner'),
    },
    take_date: { from: ['date_proposed'], to: 'planned', by: [theRequestingSide], effect: law.takeTheirDate },
    depart: {
      from: ['confirmed'],
      to: 'under_way',
      by: [theEscort],
      when: [guards.noHold, guards.fitToTravel, guards.documentsValidOnTheDay],
      form: true,
      effect: law.depart,
    },
    put_record: { from: ['under_way'], by: [theEscort, theCrossingPoint], form: true, effect: law.unsign },
    sign: {
      from: ['under_way'],
      to: 'handed_over',
      once: law.theSecondSignature,
      by: [theEscort, theCrossingPoint],
      when: [
        guards.recordWritten,
        guards.nobodyAsksForProtection,
        guards.noHold,
        guards.identityMatches,
        guards.everybodyThere,
        guards.childrenReceived,
      ],
      form: true,
    },
    fail: {
      from: ['under_way'],
      to: 'failed',
      by: [theEscort, theCrossingPoint],
      form: true,
      effect: law.end,
    },
    cancel: {
      from: ahead,
      to: 'cancelled',
      by: [itsCaseEnds],
      form: true,
      effect: law.end,
    },
  },
});

export type ReadmissionTransferAction = keyof typeof readmissionTransferWorkflow.actions;
