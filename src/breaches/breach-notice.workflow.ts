import { defineWorkflow } from '../core/workflow/workflow.js';
import type { BreachNotice } from './breach.entity.js';
import { aKeeper, noteWhoAcknowledged, whoeverKeepsOrTakesItDown, whoeverTakesItDown } from './breach.rules.js';

/** What a transmitter does with the news that what it passed on was breached. */
export const breachNoticeWorkflow = defineWorkflow<BreachNotice>()({
  name: 'breach_notice',
  initial: 'sent',

  states: {
    sent: { means: 'The transmitter was told.', awaits: whoeverKeepsOrTakesItDown },
    acknowledged: { means: 'The transmitter knows of it, and says what it asks for.' },
  },

  actions: {
    acknowledge: {
      from: ['sent'],
      to: 'acknowledged',
      by: [aKeeper, whoeverTakesItDown],
      form: true,
      effect: noteWhoAcknowledged,
    },
  },
});

export type BreachNoticeAction = keyof typeof breachNoticeWorkflow.actions;
