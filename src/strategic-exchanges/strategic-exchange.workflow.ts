import { whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { strategicExchangeDesks } from './strategic-exchange.desks.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import {
  emptyIt,
  itNamesNobody,
  itsOwnAuthority,
  noteThatItIsThere,
  noteTheReceipt,
  theOtherAuthority,
  theOtherUnit,
  whoeverSendsIt,
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
    acknowledged: { means: 'The other side has it.' },
    rejected: { means: 'The other side found personal data in it, and what it said is destroyed.' },
    withdrawn: { means: 'Never sent.' },
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
    assign: { from: ['sent', 'acknowledged'], by: [theOtherUnit], form: true },
    acknowledge: { from: ['sent'], to: 'acknowledged', by: theirs, effect: noteTheReceipt },
    reject: {
      from: ['sent', 'acknowledged'],
      to: 'rejected',
      by: theirs,
      reason: 'required',
      effect: emptyIt,
    },
    withdraw: { from: ['draft'], to: 'withdrawn', by: ours },
    ...sharing<StrategicExchange, 'draft' | 'sent' | 'acknowledged'>(
      ['draft', 'sent', 'acknowledged'],
      [whoeverSendsIt],
    ),
  },
});

export type StrategicExchangeAction = keyof typeof strategicExchangeWorkflow.actions;
