import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { Consultation } from './consultation.entity.js';
import {
  aKeeperOfTheTransmitter,
  asLongAsItCanComment,
  noteWhoAnswered,
  whoeverAnswersOrHears,
  whoeverHears,
} from './consultation.rules.js';

/** The transmitter gets an opportunity to comment before the decision (PCC SEE, Art. 31(4)(g); SELEC, Art. 30). */
export const consultationWorkflow = defineWorkflow<Consultation>()({
  name: 'data_subject_consultation',
  initial: 'asked',

  states: {
    asked: {
      means: 'The transmitter can comment.',
      due: asLongAsItCanComment,
      overdue: 'lapse',
      awaits: whoeverAnswersOrHears,
    },
    answered: { means: 'The transmitter has commented.' },
    lapsed: { means: 'The transmitter had the opportunity, and did not take it.' },
  },

  actions: {
    answer: {
      from: ['asked'],
      to: 'answered',
      by: [aKeeperOfTheTransmitter, whoeverHears],
      form: true,
      effect: noteWhoAnswered,
    },
    lapse: { from: ['asked'], to: 'lapsed', by: [theClock] },
  },
});

export type ConsultationAction = keyof typeof consultationWorkflow.actions;
