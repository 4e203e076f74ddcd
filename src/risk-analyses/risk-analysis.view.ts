import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { RiskAnalysisView, RiskItemView } from './risk-analysis.dto.js';
import type { RiskAnalysis, RiskItem } from './risk-analysis.entity.js';
import { riskAnalysisWorkflow } from './risk-analysis.workflow.js';

export function showRiskAnalysis(analysis: RiskAnalysis, glance: Glance): RiskAnalysisView {
  const about = pick(analysis, ['kind', 'title', 'periodFrom', 'periodTo', 'authorGroup', 'method', 'countries']);
  return {
    ...caseView(riskAnalysisWorkflow, analysis, glance),
    ...about,
    ...pick(analysis, ['releasedAt', 'releasedBy']),
    items: analysis.items.map(showItem),
  };
}

const showItem = ({ analysisId: _, ...item }: RiskItem): RiskItemView => item;
