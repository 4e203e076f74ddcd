import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { JointAnalysisView } from './joint-analysis.dto.js';
import type { JointAnalysis } from './joint-analysis.entity.js';
import { jointAnalysisWorkflow } from './joint-analysis.workflow.js';

export function showJointAnalysis(analysis: JointAnalysis, glance: Glance): JointAnalysisView {
  const what = pick(analysis, ['countries', 'basis', 'lastAt', 'lastExchangeId']);
  const clock = clockView(analysis.clock, glance.now);
  return { ...caseView(jointAnalysisWorkflow, analysis, glance), ...what, clock };
}
