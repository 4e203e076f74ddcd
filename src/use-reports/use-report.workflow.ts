import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { UseReport } from './use-report.entity.js';
import {
  aKeeperOfTheRecipient,
  asLongAsTheRegisterSays,
  itsAsker,
  noteThatItIsLate,
  noteWhoAnswered,
  whoeverKeepsOrTakesItDown,
  whoeverReportsUnasked,
  whoeverTakesItBackForThem,
  whoeverTakesItDown,
} from './use-report.rules.js';

/** On request, whoever received something tells its transmitter of every use and its results (PCC SEE, Art. 31(4)(f)). */
export const useReportWorkflow = defineWorkflow<UseReport>()({
  name: 'use_report',
  initial: 'asked',

  states: {
    asked: {
      means: 'Asked for.',
      due: asLongAsTheRegisterSays,
      overdue: 'fall_overdue',
      awaits: whoeverKeepsOrTakesItDown,
    },
    overdue: { means: 'Not answered in the time that was asked for.', awaits: whoeverKeepsOrTakesItDown },
    answered: { means: 'Answered, from the log.' },
    withdrawn: { means: 'No longer asked for.' },
  },

  actions: {
    fall_overdue: { from: ['asked'], to: 'overdue', by: [theClock], effect: noteThatItIsLate },
    answer: {
      from: ['asked', 'overdue'],
      to: 'answered',
      by: [aKeeperOfTheRecipient, whoeverReportsUnasked, whoeverTakesItDown],
      form: true,
      effect: noteWhoAnswered,
    },
    withdraw: { from: ['asked', 'overdue'], to: 'withdrawn', by: [itsAsker, whoeverTakesItBackForThem] },
  },
});

export type UseReportAction = keyof typeof useReportWorkflow.actions;
