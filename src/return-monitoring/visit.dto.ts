import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { monitoredPhases, type MonitoredPhase } from './monitoring.codes.js';
import { visitWorkflow, type VisitAction } from './visit.workflow.js';

export class AnnounceVisitDto {
  /** What is watched: one of these three. */
  @Id(optional)
  readmissionId?: string;

  @Id(optional)
  transitId?: string;

  @Id(optional)
  returnFlightId?: string;

  @OneOf('MonitoredPhase', monitoredPhases)
  phase: MonitoredPhase;

  @Moment()
  at: Date;

  @Text(200)
  place: string;
}

export class VisitsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @Id(optional)
  transitId?: string;

  @Id(optional)
  returnFlightId?: string;

  @OneOf('MonitoringVisitState', stateCodes(visitWorkflow), optional)
  state?: string;
}

export class ActOnVisit extends CaseId {
  @OneOf('MonitoringVisitAction', plainActions(visitWorkflow))
  action: VisitAction;
}

export class VisitView extends CaseView {
  readmissionId: string | null;
  transitId: string | null;
  returnFlightId: string | null;

  @CodeField('MonitoredPhase', monitoredPhases)
  phase: MonitoredPhase;

  at: Date;
  place: string;
  askedAuthorityId: string;
  answeredBy: string | null;
  answeredAt: Date | null;
  /** How often access was refused, or left without an answer. */
  refusals: number;
  climbed: number;
}
