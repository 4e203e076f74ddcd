import { climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import type { Attempt, Guard } from '../core/workflow/workflow.js';
import type { ComplaintRow } from './complaint-row.entity.js';

/** Own rule: how long each step may take before others learn that it has not been taken. */
export const whileItIsDecided = climbingEvery(days(7), 1);
export const whileItIsExamined = climbingEvery(days(30), 1);
export const whileItIsAnswered = climbingEvery(days(7), 1);

/** An appeal is examined by somebody else than the complaint was. */
export const notItsFirstExaminer: Guard<ComplaintRow> = {
  holds: ({ actor, subject }) => actor.id !== subject.examinedBy,
  otherwise: 'own_examination',
};

/** It goes back to be examined: what was found and answered before stays in its history only. */
export const beginAgain = ({ subject }: Attempt<ComplaintRow>): void => {
  Object.assign(subject, { finding: null, answer: null, answerRoute: null, answeredAt: null });
};
