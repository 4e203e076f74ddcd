import { inItsAuthorityAs } from '../core/workflow/rules.js';
import { holds } from '../core/access/actor.js';
import { aReviewer } from '../core/handling/handling.rules.js';
import { forget, releaseIt, takeItBack } from '../core/handling/item.rules.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { Relation } from './relation.entity.js';

const anAnalystOfItsOwner = inItsAuthorityAs('analyst');

/** That two are the same is for whoever analyses or coordinates; the rest, for any reviewer. */
export const whoeverMayDecide: Rule<Relation> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.code !== 'same_as') return aReviewer(attempt);
  const analyses =
    actor.kind === 'officer' &&
    actor.country === subject.ownerCountry &&
    holds(actor, ['analyst', 'operation_coordinator'], subject.operationId);
  return analyses || anAnalystOfItsOwner(attempt);
};

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
