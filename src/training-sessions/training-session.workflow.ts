import { whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Rule } from '../core/workflow/workflow.js';
import { trainingSessionDesks } from './training-session.desks.js';
import type { TrainingSession } from './training-session.entity.js';
import { aCoordinatorOfTheHost, itsTrainer, whoeverPlansTraining } from './training-session.rules.js';

const planners: Rule<TrainingSession>[] = [whoeverPlansTraining, aCoordinatorOfTheHost];
const whoeverHoldsIt: Rule<TrainingSession>[] = [itsTrainer, whoeverOpenedIt, ...planners];

export const trainingSessionWorkflow = defineWorkflow<TrainingSession>()({
  name: 'training_session',
  initial: 'planned',

  states: {
    planned: { means: 'Will be held.', awaits: trainingSessionDesks.planned },
    held: { means: 'Was held; who attended and how it went is written down.' },
    cancelled: { means: 'Is not held.' },
  },

  actions: {
    revise: { from: ['planned'], by: whoeverHoldsIt, form: true },
    put_attendee: { from: ['planned'], by: whoeverHoldsIt, form: true },
    remove_attendee: { from: ['planned'], by: whoeverHoldsIt, form: true },
    hold: { from: ['planned'], to: 'held', by: whoeverHoldsIt, form: true },
    cancel: { from: ['planned'], to: 'cancelled', by: whoeverHoldsIt, reason: 'required' },
    ...sharing(['planned', 'held'], planners),
  },
});

export type TrainingSessionAction = keyof typeof trainingSessionWorkflow.actions;
