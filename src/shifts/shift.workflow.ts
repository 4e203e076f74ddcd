import { everybodyIsFit, whileItsOperationIsActive } from '../core/workflow/duty.rules.js';
import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Rule } from '../core/workflow/workflow.js';
import { shiftDesks } from './shift.desks.js';
import type { Shift } from './shift.entity.js';
import {
  aCoordinatorOfTheHost,
  atItsEnd,
  itsLeader,
  recordItsBeginning,
  recordItsEnd,
  whoeverMakesTheRoster,
} from './shift.rules.js';

const planners: Rule<Shift>[] = [whoeverMakesTheRoster, aCoordinatorOfTheHost];
const standing = ['planned', 'under_way'] as const;

export const shiftWorkflow = defineWorkflow<Shift>()({
  name: 'shift',
  initial: 'planned',

  states: {
    planned: { means: 'On the roster; has not begun.', due: atItsEnd, overdue: 'lapse', awaits: shiftDesks.planned },
    under_way: {
      means: 'Begun: everybody on it is serving and was briefed.',
      due: atItsEnd,
      overdue: 'end',
      awaits: shiftDesks.under_way,
    },
    ended: { means: 'Over.' },
    cancelled: { means: 'Did not take place.' },
  },

  actions: {
    revise: { from: standing, by: planners, form: true },
    put_member: { from: standing, by: planners, form: true },
    remove_member: { from: standing, by: planners, form: true },
    begin: {
      from: ['planned'],
      to: 'under_way',
      by: [itsLeader, ...planners],
      when: [whileItsOperationIsActive, ...everybodyIsFit],
      effect: recordItsBeginning,
    },
    end: { from: ['under_way'], to: 'ended', by: [itsLeader, ...planners, theClock], effect: recordItsEnd, many: true },
    cancel: { from: ['planned'], to: 'cancelled', by: planners, reason: 'required', many: true },
    lapse: { from: ['planned'], to: 'cancelled', by: [theClock] },
    ...sharing(standing, planners),
  },
});

export type ShiftAction = keyof typeof shiftWorkflow.actions;
