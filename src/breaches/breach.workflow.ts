import { defineWorkflow } from '../core/workflow/workflow.js';
import type { Breach } from './breach.entity.js';
import {
  aKeeper,
  itsDataProtectionOfficer,
  noteThatItIsLate,
  noteThatTheAuthorityIsTold,
  noteThatThePersonsAreTold,
  notToldYet,
  theAuthorityIsTold,
  theClockWhenItsTimeIsOver,
  thePersonsAreTold,
} from './breach.rules.js';

const open = ['detected', 'originator_notified', 'measures_taken'] as const;
const told = ['originator_notified', 'measures_taken'] as const;

/** Whoever passed it on is told at once of circumstances, consequences and measures (PCC SEE, Art. 32(6); LED, Arts 30-31). */
export const breachWorkflow = defineWorkflow<Breach>()({
  name: 'breach',
  initial: 'detected',

  states: {
    detected: { means: 'Known here.' },
    originator_notified: { means: 'Everybody whose data it concerns was told.' },
    measures_taken: { means: 'What was to be done is done.' },
    closed: { means: 'Authorities and persons were told as far as they had to be.' },
  },

  actions: {
    notify: { from: ['detected'], to: 'originator_notified', by: [aKeeper], form: true },
    fall_late: { from: open, by: [theClockWhenItsTimeIsOver], effect: noteThatItIsLate },
    amend: { from: told, by: [aKeeper], form: true },
    tell_authority: {
      from: told,
      by: [itsDataProtectionOfficer],
      when: [notToldYet],
      form: true,
      effect: noteThatTheAuthorityIsTold,
    },
    tell_persons: { from: told, by: [itsDataProtectionOfficer], reason: 'required', effect: noteThatThePersonsAreTold },
    take_measures: { from: ['originator_notified'], to: 'measures_taken', by: [aKeeper], form: true },
    close: {
      from: ['measures_taken'],
      to: 'closed',
      by: [itsDataProtectionOfficer],
      when: [theAuthorityIsTold, thePersonsAreTold],
    },
  },
});

export type BreachAction = keyof typeof breachWorkflow.actions;
