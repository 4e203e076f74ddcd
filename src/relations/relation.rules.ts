import { forget, releaseIt, takeItBack } from '../core/handling/item.rules.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { Relation } from './relation.entity.js';

const decide = ({ actor, subject, now }: Attempt<Relation>): void => {
  Object.assign(subject, { decidedBy: actor.id, decidedAt: now });
};

export const approveIt = (attempt: Attempt<Relation>): void => {
  decide(attempt);
  releaseIt(attempt);
};

export const decideAgainstIt = (attempt: Attempt<Relation>): void => {
  decide(attempt);
  takeItBack(attempt);
};

/** Which subjects, which code and when it was there stay; in which part and since when is gone. */
export const emptyIt = ({ subject }: Attempt<Relation>): void => forget(subject, 'role', 'fromDate', 'toDate');
