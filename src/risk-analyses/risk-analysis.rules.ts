import { holds } from '../core/access/actor.js';
import { beginAtTheBottom, climb } from '../core/workflow/climbing.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';

export const anAnalystOfItsAuthority = inItsAuthorityAs('analyst', 'operation_coordinator');
export const whoeverReleasesForIt = inItsAuthorityAs('analyst', 'operation_coordinator', 'police_chief');

export const aChiefWhereItWaits: Rule<RiskAnalysis> = ({ actor, subject }) =>
  actor.kind === 'officer' && subject.waitsAt !== null && holds(actor, ['police_chief'], subject.waitsAt);

export const atLeastOneItem: Guard<RiskAnalysis> = {
  holds: ({ subject }) => subject.items.length > 0,
  otherwise: 'no_risk_item',
};

export const waitAtItsAuthority = (attempt: Attempt<RiskAnalysis>): void => {
  beginAtTheBottom(attempt);
  attempt.subject.waitsAt = attempt.subject.ownerAuthorityId;
};

/** Where nobody is above, it stays with whoever has it. */
export const waitAtTheNext = (attempt: Attempt<RiskAnalysis>): void => {
  climb(attempt);
  attempt.subject.waitsAt = attempt.subject.above ?? attempt.subject.waitsAt;
};

export const stopWaiting = ({ subject }: Attempt<RiskAnalysis>): void => {
  subject.waitsAt = null;
};

export const recordItsRelease = (attempt: Attempt<RiskAnalysis>): void => {
  const { actor, subject, now } = attempt;
  stopWaiting(attempt);
  subject.releasedAt = now;
  subject.releasedBy = actor.id;
};
