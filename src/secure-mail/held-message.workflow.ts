import { defineWorkflow } from '../core/workflow/workflow.js';
import type { HeldMessage } from './held-message.entity.js';
import {
  anOfficerOfTheUnit,
  aSystemAdministratorThere,
  itMayBeLetIn,
  rememberWhoDecided,
  theAdapter,
} from './held-message.rules.js';

/** What the adapter did not let in waits for somebody: let in after all, where that can be answered for, or discarded. */
export const heldMessageWorkflow = defineWorkflow<HeldMessage>()({
  name: 'held_message',
  initial: 'held',

  states: {
    held: { means: 'In quarantine; somebody has to look why.' },
    released: { means: 'To be taken up again; form, signature and sender are examined anew.' },
    let_in: { means: 'Taken up after all.' },
    discarded: { means: 'Never taken up; its file is deleted.' },
  },

  actions: {
    release: {
      from: ['held'],
      to: 'released',
      by: [anOfficerOfTheUnit],
      when: [itMayBeLetIn],
      reason: 'required',
      effect: rememberWhoDecided,
    },
    discard: {
      from: ['held', 'released'],
      to: 'discarded',
      by: [anOfficerOfTheUnit, aSystemAdministratorThere],
      reason: 'required',
      effect: rememberWhoDecided,
    },
    let_in: { from: ['released'], to: 'let_in', by: [theAdapter], form: true },
    hold_again: { from: ['released'], to: 'held', by: [theAdapter], form: true },
  },
});

export type HeldMessageAction = keyof typeof heldMessageWorkflow.actions;
