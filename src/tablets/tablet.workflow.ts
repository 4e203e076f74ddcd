import { days, within } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { Tablet } from './tablet.entity.js';
import { itsKeeper, servesWhereItBelongs, whoeverMayMissIt } from './tablet.rules.js';

/** The life of a tablet: a code is given out for it, it is put into use with that code, and withdrawn at once when need be. */
export const tabletWorkflow = defineWorkflow<Tablet>()({
  name: 'tablet',
  initial: 'offered',

  states: {
    offered: {
      means: 'A code was given out; the device has yet to be put into use.',
      due: within(days(1)),
      overdue: 'lapse',
    },
    enrolled: { means: 'In use.' },
    lapsed: { means: 'The code was not used in time.' },
    revoked: { means: 'Withdrawn: its sessions are over, and it is told to wipe itself.' },
  },

  actions: {
    enrol: { from: ['offered'], to: 'enrolled', by: [servesWhereItBelongs], form: true },
    revoke: { from: ['offered', 'enrolled'], to: 'revoked', by: [itsKeeper], form: true },
    report_lost: { from: ['enrolled'], to: 'revoked', by: [whoeverMayMissIt] },
    lapse: { from: ['offered'], to: 'lapsed', by: [theClock] },
  },
});

export type TabletAction = keyof typeof tabletWorkflow.actions;
