import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Guard } from '../core/workflow/workflow.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';

export const anAnalystOfItsAuthority = inItsAuthorityAs('analyst', 'operation_coordinator');
export const whoeverReleasesForIt = inItsAuthorityAs('analyst', 'operation_coordinator', 'police_chief');

export const atLeastOneItem: Guard<RiskAnalysis> = {
  holds: ({ subject }) => subject.items.length > 0,
  otherwise: 'no_risk_item',
};

export const recordItsRelease = ({ actor, subject, now }: Attempt<RiskAnalysis>): void => {
  subject.releasedAt = now;
  subject.releasedBy = actor.id;
};
