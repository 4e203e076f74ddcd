import { climb } from '../core/workflow/climbing.js';
import { followsItsCase, notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { holdDesks } from './hold.desks.js';
import type { ReadmissionHold } from './hold.entity.js';
import * as law from './hold.rules.js';

/** In these it stands. */
export const blocking = ['open', 'annulment_proposed'] as const;
const anyone = [law.itsSafeguardOfficers, law.itsMonitors];

export const holdWorkflow = defineWorkflow<ReadmissionHold>()({
  name: 'readmission_hold',
  initial: 'open',

  states: {
    open: {
      means: 'It blocks. Nobody lifts it but a safeguard officer, on what its flag demands.',
      due: law.atItsReview,
      overdue: 'climb',
      awaits: holdDesks.open,
    },
    annulment_proposed: {
      means: 'It blocks. A safeguard officer holds that it was set on the wrong person or case; a second one decides.',
      awaits: holdDesks.annulment_proposed,
    },
    lifted: { means: 'Lifted, with the reason and what was on file.' },
    annulled: { means: 'Set on the wrong person or case, as two officers found.' },
    erased: { means: 'Erased with its case; that there was one is left.' },
  },

  actions: {
    acknowledge: { from: ['open'], by: [law.whoeverItWasReferredTo], effect: law.recordTheReceipt },
    review: {
      from: ['open'],
      to: 'open',
      by: [law.itsSafeguardOfficers],
      reason: 'required',
      effect: law.recordTheReview,
    },
    lift: {
      from: ['open'],
      to: 'lifted',
      by: [law.itsSafeguardOfficers],
      when: [law.canBeLifted, notItsAuthor],
      reason: 'required',
      form: true,
      effect: law.recordWhoLiftedIt,
    },
    propose_annulment: {
      from: ['open'],
      to: 'annulment_proposed',
      by: [law.itsSafeguardOfficers],
      reason: 'required',
      effect: law.recordWhoProposes,
    },
    annul: { from: ['annulment_proposed'], to: 'annulled', by: anyone, when: [law.notWhoeverProposedIt] },
    keep: {
      from: ['annulment_proposed'],
      to: 'open',
      by: anyone,
      reason: 'required',
      effect: law.forgetTheProposal,
    },
    erase: {
      from: ['lifted', 'annulled', 'open', 'annulment_proposed'],
      to: 'erased',
      by: [followsItsCase],
      effect: law.forgetWhatWasSaid,
    },
    climb: { from: ['open'], to: 'open', by: [theClock], effect: climb },
    ...sharing(blocking, [law.itsSafeguardOfficers]),
  },
});

export type HoldAction = keyof typeof holdWorkflow.actions;
