import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { jointAnalysisDesks } from './joint-analysis.desks.js';
import type { JointAnalysis } from './joint-analysis.entity.js';
import { noteThatItRanOut, oneOfThem, onItsDay, whenTheTaskIsThere } from './joint-analysis.rules.js';

/** At least once a year, and the year begins with the last one (PCC SEE, Art. 7). */
export const jointAnalysisWorkflow = defineWorkflow<JointAnalysis>()({
  name: 'joint_analysis',
  initial: 'settled',

  states: {
    settled: {
      means: 'The last one was shared; the next is not due yet.',
      due: whenTheTaskIsThere,
      overdue: 'fall_due',
    },
    due: {
      means: 'The next one is to be made and shared.',
      due: onItsDay,
      overdue: 'run_out',
      awaits: jointAnalysisDesks.due,
    },
    overdue: { means: 'A year has passed, and none was shared.', awaits: jointAnalysisDesks.overdue },
    ended: { means: 'These states do not analyse together any more.' },
  },

  actions: {
    fall_due: { from: ['settled'], to: 'due', by: [theClock] },
    run_out: { from: ['due'], to: 'overdue', by: [theClock], effect: noteThatItRanOut },
    conclude: { from: ['settled', 'due', 'overdue'], to: 'settled', by: [oneOfThem], form: true },
    end: { from: ['settled', 'due', 'overdue'], to: 'ended', by: [oneOfThem], reason: 'required' },
  },
});

export type JointAnalysisAction = keyof typeof jointAnalysisWorkflow.actions;
