import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Text, upTo, YesNo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  monitoredPhases,
  monitoringFindings,
  restraints,
  type MonitoredPhase,
  type MonitoringFinding,
  type Restraint,
} from './monitoring.codes.js';
import { reportWorkflow, type ReportAction } from './report.workflow.js';

export class ReviseReportDto {
  @OneOf('MonitoredPhase', monitoredPhases, upTo(5))
  phases: MonitoredPhase[];

  @Moment()
  observedFrom: Date;

  @Moment()
  observedTo: Date;

  @OneOf('MonitoringFinding', monitoringFindings)
  finding: MonitoringFinding;

  /** What was seen and heard. */
  @Text(20000)
  observations: string;

  @OneOf('RestraintSeen', restraints)
  restraint: Restraint;

  /** Somebody expressed fear, or the wish for asylum: the hold is set with the report. */
  @YesNo()
  asylumWishHeard: boolean;

  @Text(8000, optional)
  recommendations?: string;
}

export class OpenReportDto extends ReviseReportDto {
  /** What was watched: one of these three. */
  @Id(optional)
  readmissionId?: string;

  @Id(optional)
  transitId?: string;

  @Id(optional)
  returnFlightId?: string;

  /** The visit on which it was seen. */
  @Id(optional)
  visitId?: string;
}

export class RespondDto {
  @Text(8000)
  response: string;
}

export class ReportsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @Id(optional)
  transitId?: string;

  @Id(optional)
  returnFlightId?: string;

  @OneOf('MonitoringFinding', monitoringFindings, optional)
  finding?: MonitoringFinding;

  @OneOf('MonitoringReportState', stateCodes(reportWorkflow), optional)
  state?: string;
}

export class ActOnReport extends CaseId {
  @OneOf('MonitoringReportAction', plainActions(reportWorkflow))
  action: ReportAction;
}

export class ReportView extends CaseView {
  readmissionId: string | null;
  transitId: string | null;
  returnFlightId: string | null;
  visitId: string | null;

  @CodeField('MonitoredPhase', monitoredPhases, upTo(5))
  phases: MonitoredPhase[];

  observedFrom: Date;
  observedTo: Date;

  @CodeField('MonitoringFinding', monitoringFindings)
  finding: MonitoringFinding;

  observations: string;

  @CodeField('RestraintSeen', restraints)
  restraint: Restraint;

  asylumWishHeard: boolean;
  recommendations: string | null;
  askedAuthorityId: string;
  submittedAt: Date | null;
  response: string | null;
  respondedBy: string | null;
  respondedAt: Date | null;
  climbed: number;
}
