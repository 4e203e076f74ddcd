import { climb, climbingEvery } from '../core/workflow/climbing.js';
import { theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { tallyDesks } from './tally.desks.js';
import type { Tally } from './tally.entity.js';
import {
  aChiefOfItsState,
  aContactPointOfItsState,
  itsCommanderInTheEnd,
  notWhoeverWroteIt,
  recordTheValidation,
  takeTheValidationBack,
  VALIDATION,
} from './tally.rules.js';

export const tallyWorkflow = defineWorkflow<Tally>()({
  name: 'tally',
  initial: 'entered',

  states: {
    entered: {
      means: 'Entered or corrected; waits for validation by the state whose figures they are.',
      due: climbingEvery(VALIDATION, 2),
      overdue: 'pass_on',
      awaits: tallyDesks.entered,
    },
    validated: { means: 'Validated by somebody who did not write it.' },
    withdrawn: { means: 'Taken back; counts nowhere.' },
  },

  actions: {
    correct: {
      from: ['entered', 'validated'],
      to: 'entered',
      by: [whoeverOpenedIt, aContactPointOfItsState],
      reason: 'required',
      form: true,
      effect: takeTheValidationBack,
    },
    validate: {
      from: ['entered'],
      to: 'validated',
      by: [aContactPointOfItsState, aChiefOfItsState, itsCommanderInTheEnd],
      when: [notWhoeverWroteIt],
      effect: recordTheValidation,
    },
    pass_on: { from: ['entered'], to: 'entered', by: [theClock], effect: climb },
    withdraw: {
      from: ['entered', 'validated'],
      to: 'withdrawn',
      by: [whoeverOpenedIt, aContactPointOfItsState],
      reason: 'required',
    },
  },
});

export type TallyAction = keyof typeof tallyWorkflow.actions;
