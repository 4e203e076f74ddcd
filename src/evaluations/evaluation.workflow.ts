import { afterClimbs, beginAtTheBottom, climb, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { evaluationDesks } from './evaluation.desks.js';
import type { Evaluation } from './evaluation.entity.js';
import {
  aChiefOfASignatory,
  aContactPointOfASignatory,
  everybodyHasSigned,
  everyBenchmarkHasATargetAndAResult,
  everyMandatorySectionIsWritten,
  notItsSubmitter,
  notSignedByThemYet,
  signForTheirState,
  theOperationIsBeingEvaluated,
  voidSignatures,
  whoeverEvaluates,
  whoeverSubmits,
} from './evaluation.rules.js';

/** How long contact points have to sign before a chief of their state may as well. */
const TIME_TO_SIGN = days(14);
const CLIMBS = 1;

const inWriting = ['draft', 'returned'] as const;
const signatories = [aContactPointOfASignatory, afterClimbs<Evaluation>(1, aChiefOfASignatory)];

export const evaluationWorkflow = defineWorkflow<Evaluation>()({
  name: 'evaluation',
  initial: 'draft',

  states: {
    draft: { means: 'Being written by those who ran or evaluate the operation.', awaits: evaluationDesks.draft },
    submitted: {
      means: 'Counted and submitted; waits for the signature of the host and of every state that has signed the plan.',
      due: climbingEvery(TIME_TO_SIGN, CLIMBS),
      overdue: 'climb',
      awaits: evaluationDesks.submitted,
    },
    returned: { means: 'Sent back by a state that has to sign, with its reasons.', awaits: evaluationDesks.returned },
    jointly_evaluated: { means: 'Signed by all; the operation may be closed.' },
  },

  actions: {
    write_section: { from: inWriting, by: whoeverEvaluates, form: true },
    put_benchmark: { from: inWriting, by: whoeverEvaluates, form: true },
    remove_benchmark: { from: inWriting, by: whoeverEvaluates, form: true },
    put_finding: { from: inWriting, by: whoeverEvaluates, form: true },
    remove_finding: { from: inWriting, by: whoeverEvaluates, form: true },
    submit: {
      from: inWriting,
      to: 'submitted',
      by: whoeverSubmits,
      when: [theOperationIsBeingEvaluated, everyMandatorySectionIsWritten, everyBenchmarkHasATargetAndAResult],
      effect: beginAtTheBottom,
      form: true,
    },
    climb: { from: ['submitted'], to: 'submitted', by: [theClock], effect: climb },
    sign: {
      from: ['submitted'],
      to: 'jointly_evaluated',
      once: everybodyHasSigned,
      by: signatories,
      when: [notItsSubmitter, notSignedByThemYet],
      effect: signForTheirState,
    },
    return: { from: ['submitted'], to: 'returned', by: signatories, reason: 'required', effect: voidSignatures },
    ...sharing(['draft', 'submitted', 'returned'], whoeverEvaluates),
  },
});

export type EvaluationAction = keyof typeof evaluationWorkflow.actions;
