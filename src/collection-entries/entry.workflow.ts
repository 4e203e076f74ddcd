import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { CollectionEntry } from './collection-entry.entity.js';
import { entryDesks } from './entry.desks.js';
import {
  emptyIt,
  itsCollectionIsInUse,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  itsKeeper,
  notWhoeverWroteIt,
  onReviewDay,
  someTimeAfter,
  whenNobodyReviewedIt,
} from './entry.rules.js';

const kept = ['held', 'review_due'] as const;

/** What is kept on people is looked at by a second officer in time, or it goes. */
export const entryWorkflow = defineWorkflow<CollectionEntry>()({
  name: 'collection_entry',
  initial: 'held',

  states: {
    held: {
      means: 'Found by those who ask, as long as its collection is in use.',
      due: onReviewDay,
      overdue: 'fall_due',
    },
    review_due: {
      means: 'Still found; a second officer has to say whether it is still needed, or it is erased.',
      due: whenNobodyReviewedIt,
      overdue: 'erase',
      awaits: entryDesks.review_due,
    },
    withdrawn: {
      means: 'Taken out by its owner: nobody finds it any more, and after some time it is erased.',
      due: someTimeAfter,
      overdue: 'erase',
    },
    erased: { means: 'Only that it was there is left.' },
  },

  actions: {
    revise: { from: kept, by: [itsKeeper], when: [itsCollectionIsInUse], form: true },
    fall_due: { from: ['held'], to: 'review_due', by: [theClock] },
    keep: {
      from: kept,
      to: 'held',
      by: [itsKeeper],
      when: [notItsAuthor, notWhoeverWroteIt],
      reason: 'required',
      form: true,
    },
    withdraw: { from: kept, to: 'withdrawn', by: [itsKeeper, itsDataProtectionOfficer], reason: 'required' },
    reinstate: { from: ['withdrawn'], to: 'held', by: [itsKeeper], when: [itsCollectionIsInUse], reason: 'required' },
    erase: {
      from: [...kept, 'withdrawn'],
      to: 'erased',
      by: [theClock, itsHandlingOfficer, itsDataProtectionOfficer],
      reason: 'required',
      effect: emptyIt,
    },
  },
});

export type EntryAction = keyof typeof entryWorkflow.actions;
export type EntryState = keyof typeof entryWorkflow.states;
