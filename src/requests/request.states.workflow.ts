import { days, whenReviewed, within } from '../core/workflow/deadline.js';
import type { State } from '../core/workflow/workflow.js';
import { requestDesks } from './request.desks.js';
import type { CrossBorderRequest } from './request.entity.js';

/** Where a request can be, and on whose desk it lies there. */
export const requestStates = {
  draft: { means: 'Being written by the side that asks; nobody else knows of it.', awaits: requestDesks.draft },
  submitted: {
    means: 'With the unit of the side that asks, which lets it out or gives it back.',
    awaits: requestDesks.submitted,
  },
  approved: { means: 'Approved by somebody other than its author; ready to be sent.', awaits: requestDesks.approved },
  in_passage: { means: 'On its way through SELEC, from hand to hand.' },
  sent: { means: 'With the unit of the other side; the time runs.', awaits: requestDesks.sent },
  admissibility: {
    means: 'Received; the unit examines whether and by whom it can be dealt with.',
    awaits: requestDesks.admissibility,
  },
  forwarded: {
    means: 'Handed to the competent authority, which has not accepted it yet; the side that asks was told.',
    awaits: requestDesks.forwarded,
  },
  clarification_requested: {
    means: 'A question was asked back; the time stands still.',
    due: within(days(30)),
    overdue: 'expire',
    awaits: requestDesks.clarification_requested,
  },
  conditions_proposed: {
    means: 'It would be carried out under conditions; the side that asks has to accept them.',
    due: within(days(30)),
    overdue: 'expire',
    awaits: requestDesks.conditions_proposed,
  },
  awaiting_judicial: {
    means: 'A judicial authorisation is being obtained; the side that asks knows why and until when.',
    awaits: requestDesks.awaiting_judicial,
  },
  in_progress: { means: 'Being dealt with.', awaits: requestDesks.in_progress },
  partially_answered: {
    means: 'A part has been answered; the rest follows.',
    awaits: requestDesks.partially_answered,
  },
  answer_in_passage: { means: 'The answer is on its way back through SELEC.' },
  answered: { means: 'Answered.', due: within(days(30)), overdue: 'close', awaits: requestDesks.answered },
  refused: { means: 'Refused as a whole, with its ground and reasons.', due: within(days(30)), overdue: 'close' },
  withdrawn: { means: 'Taken back by the side that asked.', due: within(days(30)), overdue: 'close' },
  expired: { means: 'Not pursued: what was asked back stayed unanswered.', due: within(days(30)), overdue: 'close' },
  /** Looked at again by Directive (EU) 2023/977, Art. 16(4). */
  closed: {
    means: 'The exchange is concluded; it is kept until it is reviewed.',
    due: whenReviewed,
    overdue: 'call_for_review',
  },
  under_review: {
    means: 'Somebody has to say why it is still needed; otherwise it is destroyed.',
    due: within(days(30)),
    overdue: 'destroy',
    awaits: requestDesks.under_review,
  },
  destroyed: { means: 'Destroyed: only that it was, when and between whom is kept.' },
} as const satisfies Record<string, State<CrossBorderRequest, string>>;

/** Where it is together, for acts that are open in several states. */
export const beforeItLeaves = ['draft', 'submitted', 'approved'] as const;
export const beingDealtWith = ['admissibility', 'in_progress', 'awaiting_judicial', 'partially_answered'] as const;
export const open = [
  ...beforeItLeaves,
  'in_passage',
  'sent',
  ...beingDealtWith,
  'forwarded',
  'clarification_requested',
  'conditions_proposed',
] as const;

const over = ['answered', 'refused', 'withdrawn', 'expired', 'closed', 'under_review', 'destroyed'] as const;
export const fromWhenItIsSent = [
  'sent',
  ...beingDealtWith,
  'forwarded',
  'clarification_requested',
  'conditions_proposed',
  'answer_in_passage',
  ...over,
] as const;
