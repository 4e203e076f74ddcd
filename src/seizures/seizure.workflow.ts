import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { seizureDesks } from './seizure.desks.js';
import type { Seizure } from './seizure.entity.js';
import {
  anEvidenceClerkOfTheHost,
  everythingIsSealed,
  nothingIsKept,
  nothingIsListed,
  somethingIsListed,
  whoeverCommandsForTheHost,
  whoeverSeized,
} from './seizure.rules.js';

const open = ['recorded', 'listed'] as const;
const whoeverListsIt = [whoeverSeized, anEvidenceClerkOfTheHost];

/** Evidence outlives operations: none of these acts asks whether the operation is still under way. */
export const seizureWorkflow = defineWorkflow<Seizure>()({
  name: 'seizure',
  initial: 'recorded',

  states: {
    recorded: { means: 'Recorded; its exhibits are being listed and sealed.', awaits: seizureDesks.recorded },
    listed: { means: 'The list is complete; each exhibit goes its own way.', awaits: seizureDesks.listed },
    closed: { means: 'Every exhibit was returned, destroyed or given to a court.' },
    annulled: { means: 'Recorded in error; nothing was seized.' },
  },

  actions: {
    amend: { from: open, by: whoeverListsIt, reason: 'required', form: true },
    add_exhibit: { from: ['recorded'], by: whoeverListsIt, form: true },
    list: { from: ['recorded'], to: 'listed', by: whoeverListsIt, when: [somethingIsListed, everythingIsSealed] },
    reopen: { from: ['listed'], to: 'recorded', by: [anEvidenceClerkOfTheHost], reason: 'required' },
    close: { from: ['listed'], to: 'closed', by: [anEvidenceClerkOfTheHost], when: [nothingIsKept] },
    annul: {
      from: ['recorded'],
      to: 'annulled',
      by: [whoeverCommandsForTheHost, anEvidenceClerkOfTheHost],
      when: [nothingIsListed],
      reason: 'required',
    },
    ...sharing(open, [whoeverCommandsForTheHost, anEvidenceClerkOfTheHost]),
  },
});

export type SeizureAction = keyof typeof seizureWorkflow.actions;
