import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { whoeverKeepsIt } from '../core/exchange/keeping.desks.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { ReceivedItem } from './received-item.entity.js';
import {
  aReviewMovesIt,
  atTheEndOfTheHold,
  beforeItsLastDay,
  emptyIt,
  endItsPurpose,
  itsDataProtection,
  itsKeepers,
  itsKeepersUnlessHeld,
  liftTheHold,
  noteTheReceipt,
  onItsLastDay,
  reviewItAgain,
  whoeverCarriesOutANotice,
  whoeverWorksWithIt,
} from './received-item.rules.js';

const usable = ['in_use', 'destroy_due'] as const;
const kept = ['received', ...usable, 'restricted'] as const;

/** Kept while the purpose lasts, and no longer than its transmitter and the law let it: without a decision it is destroyed. */
export const receivedItemWorkflow = defineWorkflow<ReceivedItem>()({
  name: 'received_item',
  initial: 'received',

  states: {
    received: {
      means: 'It has come; its receipt is to be confirmed.',
      due: onItsLastDay,
      overdue: 'destroy',
      awaits: whoeverKeepsIt,
    },
    in_use: { means: 'In use for its purpose.', due: beforeItsLastDay, overdue: 'call_for_decision' },
    destroy_due: {
      means: 'Its end is near or has come: destroyed then, unless it is reviewed or must be kept by law.',
      due: onItsLastDay,
      overdue: 'destroy',
      awaits: whoeverKeepsIt,
    },
    restricted: {
      means: 'Kept and not used: as evidence, for the person, or because it is contested.',
      due: atTheEndOfTheHold,
      overdue: 'destroy',
    },
    corrected: { means: 'Was wrong: destroyed, and replaced by a corrected version.' },
    destroyed: { means: 'Destroyed; that it was there, from whom, and when it was destroyed is left.' },
  },

  actions: {
    log_receipt: {
      from: ['received'],
      to: 'in_use',
      by: [whoeverWorksWithIt, whoeverCarriesOutANotice],
      effect: noteTheReceipt,
    },
    use: { from: usable, by: [whoeverWorksWithIt], form: true },
    end_purpose: { from: ['received', ...usable], to: 'destroy_due', by: [whoeverWorksWithIt], effect: endItsPurpose },
    call_for_decision: { from: ['in_use'], to: 'destroy_due', by: [theClock] },
    review: {
      from: usable,
      to: 'in_use',
      by: [itsKeepers],
      when: [aReviewMovesIt],
      reason: 'required',
      effect: reviewItAgain,
    },
    hold: { from: ['received', ...usable], to: 'restricted', by: [itsKeepers], reason: 'required', form: true },
    lift_hold: {
      from: ['restricted'],
      to: 'in_use',
      by: [itsKeepers, whoeverCarriesOutANotice],
      reason: 'required',
      effect: liftTheHold,
    },
    block: { from: ['received', ...usable], to: 'restricted', by: [whoeverCarriesOutANotice], form: true },
    correct: { from: kept, to: 'corrected', by: [whoeverCarriesOutANotice], form: true, effect: emptyIt },
    /** The treaty under which it came ends, or does not end after all: the register has changed. */
    follow_treaty: { from: kept, by: [whoeverCarriesOutANotice], form: true },
    reclassify: { from: kept, by: [whoeverCarriesOutANotice], form: true },
    destroy: {
      from: kept,
      to: 'destroyed',
      by: [itsKeepersUnlessHeld, itsDataProtection, whoeverCarriesOutANotice, theClock],
      reason: 'required',
      effect: emptyIt,
    },
    ...sharing<ReceivedItem, (typeof kept)[number]>(kept, [itsKeepers]),
  },
});

export type ReceivedItemAction = keyof typeof receivedItemWorkflow.actions;
