import { followsItsCase } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { complaintActions, complaintStates } from './complaint-course.workflow.js';
import { readmissionComplaintOfficers } from './readmission-complaint.desks.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';
import { forgetWhatWasSaid, whoeverDecides } from './readmission-complaint.rules.js';

const officers = { awaits: readmissionComplaintOfficers, whoeverDecides };

export const readmissionComplaintWorkflow = defineWorkflow<ReadmissionComplaint>()({
  name: 'readmission_complaint',
  initial: 'received',

  states: {
    ...complaintStates<ReadmissionComplaint>(officers),
    erased: { means: 'Erased with its case; what it was about and what was found is left.' },
  },

  actions: {
    ...complaintActions<ReadmissionComplaint>(officers),
    erase: {
      from: ['answered', 'closed', 'withdrawn'],
      to: 'erased',
      by: [followsItsCase],
      effect: forgetWhatWasSaid,
    },
  },
});

export type ReadmissionComplaintAction = keyof typeof readmissionComplaintWorkflow.actions;
