import { notItsAuthor, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { aLegalOfficer, rememberWhoDecided } from './draft.rules.js';
import { legalConfirmationDesks } from './legal-confirmation.desks.js';
import type { LegalConfirmation } from './legal-confirmation.entity.js';

/** One legal officer attaches the text and says what follows from it; a second one confirms it for this case. */
export const legalConfirmationWorkflow = defineWorkflow<LegalConfirmation>()({
  name: 'legal_confirmation',
  initial: 'proposed',

  states: {
    proposed: {
      means: 'A legal officer has attached the text and says what it is; a second one has not decided.',
      awaits: legalConfirmationDesks.proposed,
    },
    confirmed: { means: 'Confirmed by two for this case, which goes by it.' },
    rejected: { means: 'Not confirmed.' },
    withdrawn: { means: 'Taken back by its author.' },
    revoked: { means: 'Found to be wrong after all; the case no longer goes by it.' },
  },

  actions: {
    revise: { from: ['proposed'], by: [whoeverOpenedIt], form: true },
    confirm: {
      from: ['proposed'],
      to: 'confirmed',
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
    withdraw: { from: ['proposed'], to: 'withdrawn', by: [whoeverOpenedIt], reason: 'required' },
    revoke: { from: ['confirmed'], to: 'revoked', by: [aLegalOfficer], reason: 'required' },
  },
});

export type LegalConfirmationAction = keyof typeof legalConfirmationWorkflow.actions;
