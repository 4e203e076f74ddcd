import { defineWorkflow } from '../core/workflow/workflow.js';
import { complaintActions, complaintStates } from './complaint-course.workflow.js';
import { complaintOfficers } from './complaint.desks.js';
import type { Complaint } from './complaint.entity.js';
import { whoeverDecides } from './complaint.rules.js';

const officers = { awaits: complaintOfficers, whoeverDecides };

export const complaintWorkflow = defineWorkflow<Complaint>()({
  name: 'complaint',
  initial: 'received',
  states: complaintStates<Complaint>(officers),
  actions: complaintActions<Complaint>(officers),
});

export type ComplaintAction = keyof typeof complaintWorkflow.actions;
