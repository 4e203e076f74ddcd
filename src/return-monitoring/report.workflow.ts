import { afterClimbs, climb } from '../core/workflow/climbing.js';
import { followsItsCase, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { reportDesks } from './report.desks.js';
import type { MonitoringReport } from './report.entity.js';
import * as law from './report.rules.js';

export const reportWorkflow = defineWorkflow<MonitoringReport>()({
  name: 'monitoring_report',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; nobody but the monitor sees it.', awaits: reportDesks.draft },
    submitted: {
      means: 'Handed in: nobody changes it any more. The authority that was watched has to answer.',
      due: law.whileItIsAnswered,
      overdue: 'climb',
      awaits: reportDesks.submitted,
    },
    answered: { means: 'Answered; the monitor says whether that is enough.', awaits: reportDesks.answered },
    closed: { means: 'Done.' },
    withdrawn: { means: 'Not handed in.' },
    erased: { means: 'Erased with its case; when somebody watched, and what they found, is left.' },
  },

  actions: {
    revise: { from: ['draft'], by: [law.itsMonitor], form: true },
    submit: { from: ['draft'], to: 'submitted', by: [law.itsMonitor], effect: law.recordTheSubmission },
    withdraw: { from: ['draft'], to: 'withdrawn', by: [law.itsMonitor] },
    respond: {
      from: ['submitted'],
      to: 'answered',
      by: [law.whoeverAnswers, afterClimbs(1, law.itsChief)],
      form: true,
      effect: law.recordTheResponse,
    },
    insist: {
      from: ['answered'],
      to: 'submitted',
      by: [law.itsMonitor],
      reason: 'required',
      effect: law.recordTheSubmission,
    },
    close: { from: ['answered'], to: 'closed', by: [law.itsMonitor], when: [law.notWhoeverWasWatched] },
    erase: {
      from: ['draft', 'answered', 'closed', 'withdrawn'],
      to: 'erased',
      by: [followsItsCase],
      effect: law.forgetWhatWasSeen,
    },
    climb: { from: ['submitted'], to: 'submitted', by: [theClock], effect: climb },
    ...sharing(['draft', 'submitted', 'answered'] as const, [law.itsMonitor]),
  },
});

export type ReportAction = keyof typeof reportWorkflow.actions;
