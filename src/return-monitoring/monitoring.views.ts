import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ReportView } from './report.dto.js';
import type { MonitoringReport } from './report.entity.js';
import { reportWorkflow } from './report.workflow.js';
import type { VisitView } from './visit.dto.js';
import type { MonitoringVisit } from './visit.entity.js';
import { visitWorkflow } from './visit.workflow.js';

export function showVisit(visit: MonitoringVisit, glance: Glance): VisitView {
  return {
    ...caseView(visitWorkflow, visit, glance),
    ...pick(visit, ['readmissionId', 'transitId', 'returnFlightId']),
    ...pick(visit, ['phase', 'at', 'place', 'askedAuthorityId', 'answeredBy', 'answeredAt']),
    ...pick(visit, ['refusals', 'climbed']),
  };
}

export function showReport(report: MonitoringReport, glance: Glance): ReportView {
  return {
    ...caseView(reportWorkflow, report, glance),
    ...pick(report, ['readmissionId', 'transitId', 'returnFlightId']),
    ...pick(report, ['visitId', 'phases', 'observedFrom', 'observedTo', 'finding', 'observations']),
    ...pick(report, ['restraint', 'asylumWishHeard', 'recommendations', 'askedAuthorityId', 'submittedAt']),
    ...pick(report, ['response', 'respondedBy', 'respondedAt', 'climbed']),
  };
}
