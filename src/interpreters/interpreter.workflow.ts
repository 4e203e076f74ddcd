import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { interpreterDesks } from './interpreter.desks.js';
import type { Interpreter } from './interpreter.entity.js';
import { confidentialitySigned, itsKeeper, theInterpreterThemselves } from './interpreter.rules.js';

const inThePool = ['drafted', 'listed', 'paused'] as const;

export const interpreterWorkflow = defineWorkflow<Interpreter>()({
  name: 'interpreter',
  initial: 'drafted',

  states: {
    drafted: { means: 'Being entered; cannot be booked yet.', awaits: interpreterDesks.drafted },
    listed: { means: 'In the pool; can be booked by whom it is shared with.' },
    paused: { means: 'Not to be booked for the time being.' },
    left: { means: 'Has left the pool.' },
  },

  actions: {
    revise: { from: inThePool, by: [itsKeeper], form: true },
    set_windows: { from: inThePool, by: [itsKeeper, theInterpreterThemselves], form: true },
    sign_confidentiality: { from: inThePool, by: [itsKeeper, theInterpreterThemselves], form: true },
    list: { from: ['drafted', 'paused'], to: 'listed', by: [itsKeeper], when: [confidentialitySigned] },
    pause: { from: ['listed'], to: 'paused', by: [itsKeeper, theInterpreterThemselves] },
    leave: { from: inThePool, to: 'left', by: [itsKeeper, theInterpreterThemselves], reason: 'required' },
    ...sharing(inThePool, [itsKeeper]),
  },
});

export type InterpreterAction = keyof typeof interpreterWorkflow.actions;
