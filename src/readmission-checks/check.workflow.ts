import { followsItsCase, notItsAuthor } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { checkDesks } from './check.desks.js';
import type { ReadmissionCheck } from './check.entity.js';
import * as law from './check.rules.js';

export const checkWorkflow = defineWorkflow<ReadmissionCheck>()({
  name: 'readmission_check',
  initial: 'open',

  states: {
    open: { means: 'Questions are open, or nobody has confirmed the answers yet.', awaits: checkDesks.open },
    confirmed: { means: 'A safeguard officer has confirmed that everything was asked and answered.' },
    erased: { means: 'Erased with its case.' },
  },

  actions: {
    answer: { from: ['open'], by: law.whoeverAsks, form: true },
    confirm: {
      from: ['open'],
      to: 'confirmed',
      by: [law.itsSafeguardOfficers],
      when: [notItsAuthor, law.nothingMissing],
      effect: law.recordWhoConfirmed,
    },
    reopen: {
      from: ['confirmed'],
      to: 'open',
      by: law.whoeverAsks,
      reason: 'required',
      effect: law.forgetWhoConfirmed,
    },
    /** The case begins again: what was asked for the last application is asked anew. */
    begin_again: {
      from: ['confirmed', 'open'],
      to: 'open',
      by: [followsItsCase],
      effect: law.forgetWhoConfirmed,
    },
    erase: { from: ['open', 'confirmed'], to: 'erased', by: [followsItsCase] },
    ...sharing(['open', 'confirmed'] as const, [law.itsSafeguardOfficers]),
  },
});

export type CheckAction = keyof typeof checkWorkflow.actions;
