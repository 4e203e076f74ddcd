import { CaseId } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  impacts,
  incidentLinks,
  incidentOutcomes,
  incidentTypes,
  type Impact,
  type IncidentLinkKind,
  type IncidentOutcome,
  type IncidentType,
} from './incident.codes.js';
import { incidentWorkflow, type IncidentAction } from './incident.workflow.js';

export class IncidentReportDto {
  @Text(10_000)
  text: string;

  @Text(4000, optional)
  reactionTaken?: string;
}

export class IncidentLinkDto {
  @OneOf('IncidentLinkKind', incidentLinks)
  kind: IncidentLinkKind;
}

export class CloseIncidentDto {
  @OneOf('IncidentOutcome', incidentOutcomes)
  outcome: IncidentOutcome;

  @Text(2000)
  reason: string;
}

export class IncidentsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('IncidentType', incidentTypes, optional)
  type?: IncidentType;

  @OneOf('IncidentState', stateCodes(incidentWorkflow), optional)
  state?: string;

  @OneOf('Impact', impacts, optional)
  impactLevel?: Impact;
}

export class ActOnIncident extends CaseId {
  @OneOf('IncidentAction', plainActions(incidentWorkflow))
  action: IncidentAction;
}
