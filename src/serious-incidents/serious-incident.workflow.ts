import { climb, climbingEvery } from '../core/workflow/climbing.js';
import { within } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { seriousIncidentDesks } from './serious-incident.desks.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import {
  aRightsMonitor,
  beginTheInquiry,
  DECISION,
  everythingIsSettled,
  FACT_FINDING_BEGINS,
  INITIAL_REPORT,
  itsReporter,
  itsReporterWhileADraft,
  markTheFinalReportLate,
  notItsReporter,
  notOfTheUnitConcerned,
  protectTheReporter,
  recordTheReport,
  recordTheScreening,
  SCREENING,
  somethingIsRecommended,
  untilTheFinalReport,
  untilTheNextAnswer,
} from './serious-incident.rules.js';

const underWay = ['raised', 'screened', 'launched', 'fact_finding'] as const;
const concluded = ['final', 'follow_up'] as const;
const independently = [notItsReporter, notOfTheUnitConcerned];

export const seriousIncidentWorkflow = defineWorkflow<SeriousIncident>()({
  name: 'serious_incident',
  initial: 'draft',

  states: {
    draft: {
      means:
        'Drafted out of an allegation; its author or a rights monitor raises or dismisses it. Left alone, it is raised.',
      due: within(INITIAL_REPORT),
      overdue: 'raise',
      awaits: seriousIncidentDesks.draft,
    },
    dismissed: { means: 'A draft that was no report after all.' },
    raised: {
      means: 'Reported; no rights monitor has looked at it yet.',
      due: climbingEvery(SCREENING, 2),
      overdue: 'pass_on',
      awaits: seriousIncidentDesks.raised,
    },
    screened: {
      means: 'Looked at by a rights monitor, who decides whether to inquire.',
      due: climbingEvery(DECISION, 2),
      overdue: 'press_on',
      awaits: seriousIncidentDesks.screened,
    },
    not_launched: { means: 'No inquiry, for the reason given.' },
    launched: {
      means: 'An inquiry has a number and a rights monitor who works it.',
      due: within(FACT_FINDING_BEGINS),
      overdue: 'find_facts',
      awaits: seriousIncidentDesks.launched,
    },
    fact_finding: {
      means: 'Authorities are asked for facts; the final report is owed.',
      due: untilTheFinalReport,
      overdue: 'miss_final_report',
      awaits: seriousIncidentDesks.fact_finding,
    },
    final: { means: 'The final report is written, with its recommendations.', awaits: seriousIncidentDesks.final },
    follow_up: {
      means: 'Answers to recommendations are owed.',
      due: untilTheNextAnswer,
      overdue: 'call_for_answer',
      awaits: seriousIncidentDesks.follow_up,
    },
    closed: { means: 'Reported, and every recommendation settled.' },
  },

  actions: {
    // Nobody approves a report, and so nothing but its reporter's word stands before this.
    raise: { from: ['draft'], to: 'raised', by: [itsReporter, aRightsMonitor, theClock], effect: recordTheReport },
    dismiss: { from: ['draft'], to: 'dismissed', by: [itsReporter, aRightsMonitor], reason: 'required' },
    pass_on: { from: ['raised'], to: 'raised', by: [theClock], effect: climb },
    press_on: { from: ['screened'], to: 'screened', by: [theClock], effect: climb },
    add_information: { from: ['draft', ...underWay], by: [itsReporter, aRightsMonitor], form: true },
    revise: { from: ['draft', ...underWay], by: [aRightsMonitor, itsReporterWhileADraft], form: true },
    protect_reporter: {
      from: [...underWay, ...concluded, 'not_launched'],
      by: [aRightsMonitor],
      effect: protectTheReporter,
    },
    screen: { from: ['raised'], to: 'screened', by: [aRightsMonitor], when: independently, effect: recordTheScreening },
    launch: {
      from: ['screened'],
      to: 'launched',
      by: [aRightsMonitor],
      when: independently,
      form: true,
      effect: beginTheInquiry,
    },
    not_launch: {
      from: ['screened'],
      to: 'not_launched',
      by: [aRightsMonitor],
      when: independently,
      reason: 'required',
    },
    reopen: { from: ['not_launched'], to: 'screened', by: [aRightsMonitor], reason: 'required' },
    find_facts: { from: ['launched'], to: 'fact_finding', by: [aRightsMonitor, theClock] },
    put_finding: { from: ['launched', 'fact_finding'], by: [aRightsMonitor], form: true },
    miss_final_report: { from: ['fact_finding'], to: 'fact_finding', by: [theClock], effect: markTheFinalReportLate },
    put_recommendation: { from: ['fact_finding', ...concluded], by: [aRightsMonitor], form: true },
    conclude: { from: ['fact_finding'], to: 'final', by: [aRightsMonitor], when: independently, form: true },
    begin_follow_up: { from: ['final'], to: 'follow_up', by: [aRightsMonitor], when: [somethingIsRecommended] },
    call_for_answer: { from: ['follow_up'], to: 'follow_up', by: [theClock], effect: climb },
    close: { from: concluded, to: 'closed', by: [aRightsMonitor], when: [everythingIsSettled] },
    ...sharing<SeriousIncident, (typeof underWay)[number] | (typeof concluded)[number]>(
      [...underWay, ...concluded],
      [aRightsMonitor],
    ),
  },
});

export type SeriousIncidentAction = keyof typeof seriousIncidentWorkflow.actions;
