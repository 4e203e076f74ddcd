import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { UseReportView } from './use-report.dto.js';
import type { UseReport } from './use-report.entity.js';
import { useReportWorkflow } from './use-report.workflow.js';

export function showUseReport(report: UseReport, glance: Glance): UseReportView {
  const about = pick(report, ['askerCountry', 'askerAuthorityId', 'itemId', 'receivedId', 'unasked', 'question']);
  const clock = pick(report, ['answerBy', 'clockRule', 'overdueAt']);
  const answer = pick(report, ['uses', 'remarks', 'answeredBy', 'answeredAt']);
  const told = pick(report, ['elsewhere', 'takenDown']);
  return { ...caseView(useReportWorkflow, report, glance), ...about, ...clock, ...answer, ...told };
}
