import { climb } from '../core/workflow/climbing.js';
import { followsItsCase, notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { readmissionComplaintDesks as desks } from './readmission-complaint.desks.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';
import * as law from './readmission-complaint.rules.js';

export const readmissionComplaintWorkflow = defineWorkflow<ReadmissionComplaint>()({
  name: 'readmission_complaint',
  initial: 'received',

  states: {
    received: {
      means: 'Handed in; nobody has decided whether it can be examined.',
      due: law.whileItIsDecided,
      overdue: 'climb',
      awaits: desks.received,
    },
    admissible: {
      means: 'To be examined.',
      due: law.whileItIsExamined,
      overdue: 'climb_examination',
      awaits: desks.admissible,
    },
    inadmissible: {
      means: 'Not to be examined here; the complainant is told why, and where to turn.',
      due: law.whileItIsAnswered,
      overdue: 'climb_refusal',
      awaits: desks.inadmissible,
    },
    examined: {
      means: 'Examined; the complainant is to be told.',
      due: law.whileItIsAnswered,
      overdue: 'climb_answer',
      awaits: desks.examined,
    },
    answered: { means: 'The complainant has been answered, or could not be reached.', awaits: desks.answered },
    closed: { means: 'Done.' },
    withdrawn: { means: 'Taken back by the complainant.' },
    erased: { means: 'Erased with its case; what it was about and what was found is left.' },
  },

  actions: {
    admit: {
      from: ['received'],
      to: 'admissible',
      by: law.whoeverDecides,
      when: [notItsAuthor],
    },
    reject: {
      from: ['received'],
      to: 'inadmissible',
      by: law.whoeverDecides,
      when: [notItsAuthor],
      reason: 'required',
    },
    examine: {
      from: ['admissible'],
      to: 'examined',
      by: law.whoeverDecides,
      when: [notItsAuthor, law.notItsFirstExaminer],
      form: true,
    },
    answer: { from: ['examined', 'inadmissible'], to: 'answered', by: law.whoeverDecides, form: true },
    appeal: {
      from: ['answered'],
      to: 'admissible',
      by: law.whoeverDecides,
      reason: 'required',
      effect: law.beginAgain,
    },
    close: { from: ['answered'], to: 'closed', by: law.whoeverDecides },
    withdraw: {
      from: ['received', 'admissible', 'examined'],
      to: 'withdrawn',
      by: law.whoeverDecides,
      reason: 'required',
    },
    erase: {
      from: ['answered', 'closed', 'withdrawn'],
      to: 'erased',
      by: [followsItsCase],
      effect: law.forgetWhatWasSaid,
    },
    climb: { from: ['received'], to: 'received', by: [theClock], effect: climb },
    climb_examination: { from: ['admissible'], to: 'admissible', by: [theClock], effect: climb },
    climb_refusal: { from: ['inadmissible'], to: 'inadmissible', by: [theClock], effect: climb },
    climb_answer: { from: ['examined'], to: 'examined', by: [theClock], effect: climb },
    ...sharing(['received', 'admissible', 'inadmissible', 'examined', 'answered'] as const, [law.aComplaintOfficer]),
  },
});

export type ReadmissionComplaintAction = keyof typeof readmissionComplaintWorkflow.actions;
