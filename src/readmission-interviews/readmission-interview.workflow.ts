import { defineWorkflow } from '../core/workflow/workflow.js';
import { readmissionInterviewDesks as desks } from './readmission-interview.desks.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import * as law from './readmission-interview.rules.js';

const { theRequestingSide, theInterviewers, itsCaseEnds } = law;

/** Asked for, set for a time and place, held, reported: each with a reply of the requested state behind it. */
export const readmissionInterviewWorkflow = defineWorkflow<ReadmissionInterview>()({
  name: 'readmission_interview',
  initial: 'asked',

  states: {
    asked: { means: 'The requested state was asked for it.', awaits: desks.asked },
    set: { means: 'Time, place and interpreter are set.', awaits: desks.set },
    held: { means: 'It was held; the report is to come.', awaits: desks.held },
    reported: { means: 'The requested state has reported, and signed.' },
    cancelled: {
      means:
        'Called off: it was not held, and is not taken up again, also when what stood in its way is gone. It is asked for anew.',
    },
  },

  actions: {
    set: {
      from: ['asked', 'set'],
      to: 'set',
      by: [theRequestingSide, theInterviewers],
      when: [law.noHold],
      form: true,
    },
    note_held: {
      from: ['set'],
      to: 'held',
      by: [theInterviewers],
      when: [law.noHold, law.itIsSet, law.itHasBegun],
      form: true,
    },
    report: {
      from: ['held'],
      to: 'reported',
      by: [theInterviewers],
      form: true,
      effect: law.noteReport,
    },
    cancel: {
      from: ['asked', 'set'],
      to: 'cancelled',
      by: [theRequestingSide, theInterviewers, itsCaseEnds],
      reason: 'required',
      form: true,
    },
  },
});

export type ReadmissionInterviewAction = keyof typeof readmissionInterviewWorkflow.actions;
