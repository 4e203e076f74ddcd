import { climb, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { collectionDesks } from './collection.desks.js';
import type { Collection } from './collection.entity.js';
import {
  aChangeIsPending,
  callForReview,
  forgetTheChange,
  goOn,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  itsKeeper,
  itsReviewIsCalledFor,
  nobodyReviewedIt,
  noChangeIsPending,
  notWhoeverProposedIt,
  notWhoeverProposedTheChange,
  onReviewDay,
  putInUse,
  rememberWhoProposed,
  reviewed,
  stoppedByThemselves,
  suspend,
} from './collection.rules.js';

/** Nobody may agree in the place of the supervisor: left unanswered, it only becomes more urgent. */
const TIME_TO_AGREE = days(2);
const CLIMBS = 2;

const agreed = ['in_use', 'suspended'] as const;
const decide = [aChangeIsPending, notWhoeverProposedTheChange, notItsAuthor];

/** What is kept on people is agreed on by two, is told by rule, and is looked at every year or stops. */
export const collectionWorkflow = defineWorkflow<Collection>()({
  name: 'collection',
  initial: 'draft',

  states: {
    draft: { means: 'Being written by its owner; it holds nothing yet.', awaits: collectionDesks.draft },
    proposed: {
      means: 'Waits for the data-protection officer of its state.',
      due: climbingEvery(TIME_TO_AGREE, CLIMBS),
      overdue: 'climb',
      awaits: collectionDesks.proposed,
    },
    in_use: {
      means: 'Holds entries, and they are found by those who ask.',
      due: onReviewDay,
      overdue: 'call_for_review',
      awaits: collectionDesks.in_use,
    },
    suspended: {
      means: 'Its entries stay and nobody finds them: their keys have been taken out.',
      awaits: collectionDesks.suspended,
    },
    closed: { means: 'At an end; its entries have been erased.' },
  },

  actions: {
    revise: { from: ['draft'], by: [itsKeeper], form: true },
    redirect: { from: ['proposed', ...agreed], by: [itsKeeper], form: true },
    propose: { from: ['draft'], to: 'proposed', by: [itsKeeper], effect: rememberWhoProposed },
    take_back: { from: ['proposed'], to: 'draft', by: [itsKeeper] },
    climb: { from: ['proposed'], to: 'proposed', by: [theClock], effect: climb },
    return_to_author: { from: ['proposed'], to: 'draft', by: [itsDataProtectionOfficer], reason: 'required' },
    put_in_use: {
      from: ['proposed'],
      to: 'in_use',
      by: [itsDataProtectionOfficer],
      when: [notItsAuthor, notWhoeverProposedIt],
      effect: putInUse,
    },
    suspend: {
      from: ['in_use'],
      to: 'suspended',
      by: [itsHandlingOfficer, itsDataProtectionOfficer],
      reason: 'required',
      effect: suspend,
    },
    resume: {
      from: ['suspended'],
      to: 'in_use',
      by: [itsHandlingOfficer, itsDataProtectionOfficer],
      when: [stoppedByThemselves],
      reason: 'required',
      effect: goOn,
    },
    propose_terms: { from: agreed, by: [itsKeeper], when: [noChangeIsPending], form: true },
    agree_terms: { from: agreed, by: [itsDataProtectionOfficer], when: decide },
    refuse_terms: { from: agreed, by: [itsDataProtectionOfficer], when: decide, reason: 'required' },
    withdraw_terms: { from: agreed, by: [itsKeeper], when: [aChangeIsPending], effect: forgetTheChange },
    // The first time it is called for it goes on; the second time it stops.
    call_for_review: {
      from: ['in_use'],
      to: 'suspended',
      once: nobodyReviewedIt,
      by: [theClock],
      effect: callForReview,
    },
    confirm_review: {
      from: ['in_use'],
      to: 'in_use',
      by: [itsDataProtectionOfficer],
      when: [itsReviewIsCalledFor],
      effect: reviewed,
    },
    close: {
      from: ['draft', 'proposed', ...agreed],
      to: 'closed',
      by: [itsHandlingOfficer, itsDataProtectionOfficer],
      reason: 'required',
      effect: forgetTheChange,
    },
  },
});

export type CollectionAction = keyof typeof collectionWorkflow.actions;
