import { climb, climbingEvery } from '../core/workflow/climbing.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { dailyReportDesks } from './daily-report.desks.js';
import type { DailyReport } from './daily-report.entity.js';
import {
  aChiefItWaitsFor,
  aContactPointInIt,
  aContactPointItWaitsFor,
  aCoordinator,
  everyStateHasValidated,
  itsCommander,
  itsCommanderInTheEnd,
  itsTeamLeaders,
  markAsLate,
  recordTheSubmission,
  recordTheValidation,
  theDayIsOver,
  untilItIsDue,
  VALIDATION,
} from './daily-report.rules.js';

const writers = [whoeverOpenedIt, itsTeamLeaders, aCoordinator, itsCommander];
const handedIn = ['submitted', 'validated'] as const;

export const dailyReportWorkflow = defineWorkflow<DailyReport>()({
  name: 'daily_report',
  initial: 'draft',

  states: {
    draft: {
      means: 'Being written; its figures are those of this moment.',
      due: untilItIsDue,
      overdue: 'miss',
      awaits: dailyReportDesks.draft,
    },
    withdrawn: { means: 'Given up before it was submitted.' },
    submitted: {
      means: 'Submitted with the figures of that moment; states validate their own.',
      due: climbingEvery(VALIDATION, 2),
      overdue: 'pass_on',
      awaits: dailyReportDesks.submitted,
    },
    returned: { means: 'Sent back for correction.', awaits: dailyReportDesks.returned },
    validated: { means: 'Validated by every state that has figures in it.' },
    superseded: { means: 'Corrected by a later edition; stays readable.' },
  },

  actions: {
    revise: { from: ['draft'], by: writers, form: true },
    miss: { from: ['draft'], to: 'draft', by: [theClock], effect: markAsLate },
    withdraw: { from: ['draft'], to: 'withdrawn', by: writers, reason: 'required' },
    // Marked as having a form because its figures are frozen with it.
    submit: {
      from: ['draft'],
      to: 'submitted',
      by: writers,
      when: [theDayIsOver],
      form: true,
      effect: recordTheSubmission,
    },
    validate: {
      from: ['submitted'],
      to: 'validated',
      once: everyStateHasValidated,
      by: [aContactPointItWaitsFor, aChiefItWaitsFor, itsCommanderInTheEnd],
      when: [notItsAuthor],
      effect: recordTheValidation,
    },
    pass_on: { from: ['submitted'], to: 'submitted', by: [theClock], effect: climb },
    return: { from: handedIn, to: 'returned', by: [aContactPointInIt, aCoordinator, itsCommander], reason: 'required' },
    correct: {
      from: ['returned', ...handedIn],
      to: 'superseded',
      by: writers,
      reason: 'required',
      form: true,
    },
    ...sharing<DailyReport, 'draft' | 'returned' | (typeof handedIn)[number]>(
      ['draft', 'returned', ...handedIn],
      [aCoordinator, itsCommander],
    ),
  },
});

export type DailyReportAction = keyof typeof dailyReportWorkflow.actions;
