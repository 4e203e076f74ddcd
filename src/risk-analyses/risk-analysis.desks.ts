import { eachOf, fromClimb, itsAuthor, itsAuthority, type Awaits } from '../core/workflow/desks.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';

const aChiefWhereItWaits: Awaits<RiskAnalysis> = ({ waitsAt }) =>
  waitsAt === null ? [] : [{ roles: ['police_chief'], place: waitsAt }];

/** Who has to release a risk analysis. */
export const riskAnalysisDesks = {
  draft: itsAuthor,
  handed_in: eachOf<RiskAnalysis>(
    itsAuthority('analyst', 'operation_coordinator', 'police_chief'),
    fromClimb(1, aChiefWhereItWaits),
  ),
} satisfies Record<string, Awaits<RiskAnalysis>>;
