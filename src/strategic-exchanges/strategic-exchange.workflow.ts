import { days, whenReviewed, within } from '../core/workflow/deadline.js';
import { theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { strategicExchangeDesks } from './strategic-exchange.desks.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import {
  emptyIt,
  forget,
  itNamesNobody,
  itsOwnAuthority,
  noteThatItIsThere,
  noteTheReceipt,
  theOtherAuthority,
  theOtherUnit,
  whoeverRegistersIt,
  whoeverSendsIt,
  whoeverTakesItDown,
} from './strategic-exchange.rules.js';

const ours = [whoeverOpenedIt, itsOwnAuthority, whoeverSendsIt];
const theirs = [theOtherUnit, theOtherAuthority];

/** Told without personal data (PCC SEE, Arts 3, 7, 8, 11, 12). */
export const strategicExchangeWorkflow = defineWorkflow<StrategicExchange>()({
  name: 'strategic_exchange',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; exists for its own side alone.', awaits: strategicExchangeDesks.draft },
    sent: { means: 'With the other side, which has not acknowledged it yet.', awaits: strategicExchangeDesks.sent },
    acknowledged: { means: 'The other side has it.', due: whenReviewed, overdue: 'call_for_review' },
    rejected: { means: 'The other side found personal data in it, and what it said is destroyed.' },
    withdrawn: { means: 'Never sent.', due: whenReviewed, overdue: 'call_for_review' },
    under_review: {
      means: 'Somebody has to say why it is still needed; otherwise it is destroyed.',
      due: within(days(30)),
      overdue: 'destroy',
      awaits: strategicExchangeDesks.under_review,
    },
    concluded: { means: 'Reviewed, and still needed.', due: whenReviewed, overdue: 'call_for_review' },
    destroyed: { means: 'Destroyed: only that it was, when and between whom is kept.' },
  },

  actions: {
    revise: { from: ['draft'], by: ours, form: true },
    send: {
      from: ['draft'],
      to: 'sent',
      by: [whoeverSendsIt],
      when: [itNamesNobody],
      form: true,
      effect: noteThatItIsThere,
    },
    /** Told by a state without account here: taken down, and there at once. */
    register: {
      from: ['draft'],
      to: 'sent',
      by: [whoeverRegistersIt],
      when: [itNamesNobody],
      form: true,
      effect: noteThatItIsThere,
    },
    assign: { from: ['sent', 'acknowledged'], by: [theOtherUnit], form: true },
    acknowledge: { from: ['sent'], to: 'acknowledged', by: [...theirs, whoeverTakesItDown], effect: noteTheReceipt },
    reject: {
      from: ['sent', 'acknowledged', 'under_review', 'concluded'],
      to: 'rejected',
      by: [...theirs, whoeverTakesItDown],
      reason: 'required',
      effect: emptyIt,
    },
    withdraw: { from: ['draft'], to: 'withdrawn', by: ours },
    call_for_review: { from: ['acknowledged', 'withdrawn', 'concluded'], to: 'under_review', by: [theClock] },
    keep: {
      from: ['under_review'],
      to: 'concluded',
      by: [itsOwnAuthority, whoeverSendsIt, ...theirs],
      reason: 'required',
    },
    destroy: { from: ['under_review'], to: 'destroyed', by: [whoeverSendsIt, theClock], effect: forget },
    ...sharing<StrategicExchange, 'draft' | 'sent' | 'acknowledged'>(
      ['draft', 'sent', 'acknowledged'],
      [whoeverSendsIt],
    ),
  },
});

export type StrategicExchangeAction = keyof typeof strategicExchangeWorkflow.actions;
