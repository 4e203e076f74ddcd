import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { Readmission } from './readmission.entity.js';
import { expiring } from './readmission.expiring.workflow.js';
import { preparing } from './readmission.preparing.workflow.js';
import { replying } from './readmission.replying.workflow.js';
import { theRequestedSide, theRequestingSide } from './readmission.rules.js';
import { readmissionStates, type ReadmissionState } from './readmission.states.workflow.js';
import { open, type Step } from './readmission.steps.workflow.js';
import { transferring } from './readmission.transferring.workflow.js';

/** Every act on a readmission: the 27 transitions of the catalogue (reference 4.2), and what else moves or changes a case. */
export const readmissionSteps = {
  ...preparing,
  ...transferring,
  ...replying,
  ...expiring,
  ...sharing<Readmission, ReadmissionState>(open, [theRequestingSide, theRequestedSide]),
} as const satisfies Record<string, Step>;

/** Remembers what was done, for those who follow it in the same transaction, whoever acted. */
function remembering<A extends string>(steps: Readonly<Record<A, Step>>): Readonly<Record<A, Step>> {
  const remembered = Object.entries<Step>(steps).map(([action, step]) => {
    const effect: Step['effect'] = (attempt) => {
      attempt.subject.done = { action, actor: attempt.actor, from: attempt.subject.state };
      step.effect?.(attempt);
    };
    return [action, { ...step, effect }];
  });
  return Object.fromEntries(remembered) as Readonly<Record<A, Step>>;
}

/** The course of a readmission between two states, from the draft to its erasure. */
export const readmissionWorkflow = defineWorkflow<Readmission>()({
  name: 'readmission',
  initial: 'draft',
  states: readmissionStates,
  actions: remembering<keyof typeof readmissionSteps>(readmissionSteps),
});

export type ReadmissionAction = keyof typeof readmissionSteps;
