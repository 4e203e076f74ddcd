import { afterClimbs, climb, climbingEvery } from '../core/workflow/climbing.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { incidentDesks } from './incident.desks.js';
import type { Incident } from './incident.entity.js';
import {
  itsCommander,
  itsTeamLeaders,
  itWasReported,
  markTheFirstReportLate,
  recordTheFirstReport,
  recordTheValidation,
  takeItBack,
  thePictureOwner,
  untilTheFirstReport,
  VALIDATION,
} from './incident.rules.js';

const open = ['detected', 'reported', 'validated'] as const;

export const incidentWorkflow = defineWorkflow<Incident>()({
  name: 'incident',
  initial: 'detected',

  states: {
    detected: {
      means: 'Recorded; the first report is owed. Once that is late, the coordinator may make it too.',
      due: untilTheFirstReport,
      overdue: 'miss_first_report',
      awaits: incidentDesks.detected,
    },
    reported: {
      means: 'First report made; waits for validation.',
      due: climbingEvery(VALIDATION, 1),
      overdue: 'pass_on',
      awaits: incidentDesks.reported,
    },
    validated: { means: 'Validated by somebody other than its author.', awaits: incidentDesks.validated },
    closed: { means: 'Closed by whoever answers for the picture, with what came of it.' },
  },

  actions: {
    revise: { from: ['detected', 'reported'], by: [whoeverOpenedIt, itsTeamLeaders, thePictureOwner], form: true },
    report: {
      from: ['detected'],
      to: 'reported',
      by: [whoeverOpenedIt, itsTeamLeaders, afterClimbs(1, thePictureOwner)],
      form: true,
      effect: recordTheFirstReport,
    },
    miss_first_report: { from: ['detected'], to: 'detected', by: [theClock], effect: markTheFirstReportLate },
    pass_on: { from: ['reported'], to: 'reported', by: [theClock], effect: climb },
    add_report: {
      from: ['reported', 'validated'],
      by: [whoeverOpenedIt, itsTeamLeaders, thePictureOwner, itsCommander],
      form: true,
    },
    assess: { from: open, by: [thePictureOwner], form: true },
    put_link: { from: open, by: [whoeverOpenedIt, itsTeamLeaders, thePictureOwner], form: true },
    remove_link: { from: open, by: [whoeverOpenedIt, itsTeamLeaders, thePictureOwner], form: true },
    validate: {
      from: ['reported'],
      to: 'validated',
      by: [thePictureOwner, afterClimbs(1, itsCommander)],
      when: [notItsAuthor],
      effect: recordTheValidation,
    },
    close: {
      from: open,
      to: 'closed',
      by: [thePictureOwner, itsCommander],
      when: [notItsAuthor],
      reason: 'required',
      form: true,
    },
    reopen: {
      from: ['closed'],
      to: 'reported',
      by: [thePictureOwner],
      when: [itWasReported],
      reason: 'required',
      effect: takeItBack,
    },
    ...sharing(open, [thePictureOwner, itsCommander]),
  },
});

export type IncidentAction = keyof typeof incidentWorkflow.actions;
