import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { DailyReportView } from './daily-report.dto.js';
import type { DailyReport } from './daily-report.entity.js';
import { dailyReportWorkflow } from './daily-report.workflow.js';

const about = ['operationId', 'siteId', 'reportDate', 'edition', 'corrects', 'periodSince', 'periodUntil'] as const;
const standing = ['reportDue', 'late', 'narrative', 'submittedAt', 'waitsFor', 'validations'] as const;

export const showDailyReport = (report: DailyReport, glance: Glance): DailyReportView => ({
  ...caseView(dailyReportWorkflow, report, glance),
  ...pick(report, about),
  ...pick(report, standing),
});
