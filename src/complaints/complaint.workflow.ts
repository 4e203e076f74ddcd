import { climb } from '../core/workflow/climbing.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { complaintDesks } from './complaint.desks.js';
import type { Complaint } from './complaint.entity.js';
import {
  aComplaintOfficer,
  beginAgain,
  notItsFirstExaminer,
  whileItIsAnswered,
  whileItIsDecided,
  whileItIsExamined,
  whoeverDecides,
} from './complaint.rules.js';

const open = ['received', 'admissible', 'inadmissible', 'examined', 'answered'] as const;

export const complaintWorkflow = defineWorkflow<Complaint>()({
  name: 'complaint',
  initial: 'received',

  states: {
    received: {
      means: 'Handed in; nobody has decided whether it can be examined.',
      due: whileItIsDecided,
      overdue: 'climb',
      awaits: complaintDesks.received,
    },
    admissible: {
      means: 'To be examined.',
      due: whileItIsExamined,
      overdue: 'climb_examination',
      awaits: complaintDesks.admissible,
    },
    inadmissible: {
      means: 'Not to be examined here; the complainant is told why, and where to turn.',
      due: whileItIsAnswered,
      overdue: 'climb_refusal',
      awaits: complaintDesks.inadmissible,
    },
    examined: {
      means: 'Examined; the complainant is to be told.',
      due: whileItIsAnswered,
      overdue: 'climb_answer',
      awaits: complaintDesks.examined,
    },
    answered: { means: 'The complainant has been answered, or could not be reached.', awaits: complaintDesks.answered },
    closed: { means: 'Done.' },
    withdrawn: { means: 'Taken back by the complainant.' },
  },

  actions: {
    admit: { from: ['received'], to: 'admissible', by: whoeverDecides, when: [notItsAuthor] },
    reject: { from: ['received'], to: 'inadmissible', by: whoeverDecides, when: [notItsAuthor], reason: 'required' },
    examine: {
      from: ['admissible'],
      to: 'examined',
      by: whoeverDecides,
      when: [notItsAuthor, notItsFirstExaminer],
      form: true,
    },
    answer: { from: ['examined', 'inadmissible'], to: 'answered', by: whoeverDecides, form: true },
    appeal: {
      from: ['answered'],
      to: 'admissible',
      by: whoeverDecides,
      reason: 'required',
      effect: beginAgain,
    },
    close: { from: ['answered'], to: 'closed', by: whoeverDecides },
    withdraw: {
      from: ['received', 'admissible', 'examined'],
      to: 'withdrawn',
      by: whoeverDecides,
      reason: 'required',
    },

    climb: { from: ['received'], to: 'received', by: [theClock], effect: climb },
    climb_examination: { from: ['admissible'], to: 'admissible', by: [theClock], effect: climb },
    climb_refusal: { from: ['inadmissible'], to: 'inadmissible', by: [theClock], effect: climb },
    climb_answer: { from: ['examined'], to: 'examined', by: [theClock], effect: climb },
    ...sharing(open, [aComplaintOfficer]),
  },
});

export type ComplaintAction = keyof typeof complaintWorkflow.actions;
