import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { aLegalOfficer, rememberWhoDecided } from './draft.rules.js';
import { legalChangeDesks } from './legal-change.desks.js';
import type { LegalChange } from './legal-change.entity.js';

const whenItTakesEffect: Deadline<LegalChange> = (approved, { takesEffectAt }) =>
  takesEffectAt !== null && takesEffectAt > approved ? takesEffectAt : approved;

/** Four eyes: nobody alters what the law says alone, and nobody but the clock writes it down. */
export const legalChangeWorkflow = defineWorkflow<LegalChange>()({
  name: 'legal_change',
  initial: 'proposed',

  states: {
    proposed: {
      means: 'Proposed by a legal officer; a second one has not decided.',
      awaits: legalChangeDesks.proposed,
    },
    approved: {
      means: 'Agreed on by two legal officers; takes effect at once or on the day that was set.',
      due: whenItTakesEffect,
      overdue: 'put_in_force',
    },
    in_force: { means: 'In the register; cases that run keep the version they are pinned to.' },
    rejected: { means: 'Not agreed on.' },
    withdrawn: { means: 'Taken back by its author.' },
  },

  actions: {
    revise: { from: ['proposed'], by: [whoeverOpenedIt], form: true },
    approve: {
      from: ['proposed'],
      to: 'approved',
      by: [aLegalOfficer],
      when: [notItsAuthor],
      effect: rememberWhoDecided,
    },
    reject: {
      from: ['proposed'],
      to: 'rejected',
      by: [aLegalOfficer],
      when: [notItsAuthor],
      reason: 'required',
      effect: rememberWhoDecided,
    },
    withdraw: { from: ['proposed', 'approved'], to: 'withdrawn', by: [whoeverOpenedIt], reason: 'required' },
    put_in_force: { from: ['approved'], to: 'in_force', by: [theClock] },
  },
});

export type LegalChangeAction = keyof typeof legalChangeWorkflow.actions;
