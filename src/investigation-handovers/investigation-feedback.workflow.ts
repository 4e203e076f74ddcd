import { officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import { days, within } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow, type Rule } from '../core/workflow/workflow.js';
import type { InvestigationFeedback } from './investigation-feedback.entity.js';

const itsAddressee: Rule<InvestigationFeedback> = ({ actor, subject }) => actor.id === subject.officerId;

export const investigationFeedbackDesks = {
  told: officerNamedBy('officerId'),
} satisfies Record<string, Awaits<InvestigationFeedback>>;

/** A message in the inbox of whoever spoke of it first; read, or left after a month. */
export const investigationFeedbackWorkflow = defineWorkflow<InvestigationFeedback>()({
  name: 'investigation_feedback',
  initial: 'told',
  states: {
    told: {
      means: 'In the inbox of the officer whose record it came from.',
      due: within(days(30)),
      overdue: 'lay_aside',
      awaits: investigationFeedbackDesks.told,
    },
    read: { means: 'Its addressee has read it.' },
    laid_aside: { means: 'Nobody has read it in a month.' },
  },
  actions: {
    take_note: { from: ['told', 'laid_aside'], to: 'read', by: [itsAddressee], many: true },
    lay_aside: { from: ['told'], to: 'laid_aside', by: [theClock] },
  },
});

export type InvestigationFeedbackAction = keyof typeof investigationFeedbackWorkflow.actions;
