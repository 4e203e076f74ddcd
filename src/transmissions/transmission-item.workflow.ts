import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { itsAuthor, where } from '../core/workflow/desks.js';
import { whoeverKeepsIt } from '../core/exchange/keeping.desks.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import {
  aCentralUnitOfItsState,
  byHand,
  complete,
  emptyIt,
  isDecidedByItsCarrier,
  itsDataProtection,
  itsHandlingOfficer,
  noteWhoChecked,
  noteWhoReleased,
  noteWhoSent,
  onItsLastDay,
  onItsSide,
  startAnew,
  whoeverActsOnWhatItFollows,
} from './transmission-item.rules.js';
import type { TransmissionItem } from './transmission-item.entity.js';

const drafted = ['prepared', 'quality_checked', 'released'] as const;
const gone = ['transmitted', 'receipt_logged'] as const;
const sent = [...gone, 'corrected', 'recalled'] as const;
const itsAuthorByHand = where<TransmissionItem>((item) => !isDecidedByItsCarrier(item), itsAuthor);
const destroyedThen = { due: onItsLastDay, overdue: 'destroy' } as const;

/** What is passed on is checked, released by a second officer, and frozen when it goes (PCC SEE, Art. 31; LED, Art. 7). */
export const transmissionItemWorkflow = defineWorkflow<TransmissionItem>()({
  name: 'transmission_item',
  initial: 'prepared',

  states: {
    prepared: { means: 'Being written, on its own side.', ...destroyedThen, awaits: itsAuthorByHand },
    quality_checked: {
      means: 'Complete, and checked for its quality; waits for its release.',
      ...destroyedThen,
      awaits: whoeverKeepsIt,
    },
    released: { means: 'Released by a second officer; goes when its carrier is sent.', ...destroyedThen },
    transmitted: { means: 'Sent; the recipient has a frozen copy.', ...destroyedThen },
    receipt_logged: { means: 'The recipient has confirmed the receipt.', ...destroyedThen },
    corrected: { means: 'Found wrong; every recipient was told what is right.', ...destroyedThen },
    recalled: { means: 'Taken back; every recipient was told to delete or restrict it.', ...destroyedThen },
    withdrawn: { means: 'Never sent.' },
    destroyed: { means: 'Only that it was there, where it went and when is left.' },
  },

  actions: {
    revise: { from: ['prepared'], by: [...byHand(onItsSide), whoeverActsOnWhatItFollows], form: true },
    put_file: { from: ['prepared'], by: byHand(onItsSide), form: true },
    recategorise: {
      from: ['prepared', 'quality_checked'],
      to: 'prepared',
      by: byHand(onItsSide),
      form: true,
      reason: 'required',
      effect: startAnew,
    },
    check: {
      from: ['prepared'],
      to: 'quality_checked',
      by: [...byHand(onItsSide), whoeverActsOnWhatItFollows],
      when: complete,
      effect: noteWhoChecked,
    },
    release: {
      from: ['quality_checked'],
      to: 'released',
      by: [...byHand(itsHandlingOfficer, aCentralUnitOfItsState), whoeverActsOnWhatItFollows],
      when: [notItsAuthor, ...complete],
      form: true,
      effect: noteWhoReleased,
    },
    return_to_author: {
      from: ['quality_checked', 'released'],
      to: 'prepared',
      by: byHand(itsHandlingOfficer, aCentralUnitOfItsState),
      reason: 'required',
      effect: startAnew,
    },
    transmit: {
      from: ['released'],
      to: 'transmitted',
      by: [whoeverActsOnWhatItFollows],
      when: complete,
      form: true,
      effect: noteWhoSent,
    },
    log_receipt: { from: ['transmitted'], to: 'receipt_logged', by: [whoeverActsOnWhatItFollows], form: true },
    reclassify: { from: sent, by: [whoeverActsOnWhatItFollows], form: true },
    correct: { from: [...gone, 'corrected'], to: 'corrected', by: [whoeverActsOnWhatItFollows], form: true },
    recall: { from: [...gone, 'corrected'], to: 'recalled', by: [whoeverActsOnWhatItFollows], form: true },
    withdraw: {
      from: drafted,
      to: 'withdrawn',
      by: byHand(whoeverOpenedIt, itsHandlingOfficer, aCentralUnitOfItsState),
      effect: emptyIt,
    },
    destroy: {
      from: [...drafted, ...sent],
      to: 'destroyed',
      by: [...byHand(itsDataProtection, itsHandlingOfficer), whoeverActsOnWhatItFollows, theClock],
      reason: 'required',
      effect: emptyIt,
    },
  },
});

export type TransmissionItemAction = keyof typeof transmissionItemWorkflow.actions;
