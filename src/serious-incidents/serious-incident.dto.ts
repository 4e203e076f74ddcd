import { CaseId } from '../core/cases/case.dto.js';
import {
  clearable,
  Country,
  Decimal,
  Id,
  Int,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Text,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  reportRoutes,
  rights,
  violationAssessments,
  type ReportRoute,
  type Right,
  type ViolationAssessment,
} from './serious-incident.codes.js';
import { seriousIncidentWorkflow, type SeriousIncidentAction } from './serious-incident.workflow.js';

const MOST_PERSONS = 100_000;

export class PossibleViolationDto {
  @OneOf('Right', rights)
  right: Right;

  @Text(300, clearable)
  legalBasis?: string | null;

  @OneOf('ViolationAssessment', violationAssessments)
  assessment: ViolationAssessment;
}

/** What may be said of a serious incident beyond what is required, and corrected later. */
class SeriousIncidentDetailsDto {
  @Id(clearable)
  siteId?: string | null;

  /** Edition of the catalogue that the category is of; the last one where left out. */
  @Text(40, optional)
  catalogueVersion?: string;

  @Text(300, clearable)
  originalSource?: string | null;

  @Text(300, clearable)
  place?: string | null;

  /** Null where it is unknown. */
  @Decimal(-90, 90, clearable)
  latitude?: number | null;

  @Decimal(-180, 180, clearable)
  longitude?: number | null;

  @YesNo(clearable)
  withinArea?: boolean | null;

  /** Officers or equipment of the operation that were involved. */
  @Text(500, clearable)
  ownResources?: string | null;

  /** Its number in another reporting system. */
  @Text(60, clearable)
  externalNumber?: string | null;

  /** The authority whose officers it is about: it will not see the record. */
  @Id(clearable)
  unitConcerned?: string | null;

  /** The state whose officers it is about, where the unit is not known. */
  @Country(clearable)
  countryConcerned?: string | null;

  /** How many persons it touches; null where that is unknown. */
  @Int(0, MOST_PERSONS, clearable)
  persons?: number | null;

  @Int(0, MOST_PERSONS, clearable)
  dead?: number | null;

  @Int(0, MOST_PERSONS, clearable)
  injured?: number | null;

  @Int(0, MOST_PERSONS, clearable)
  missing?: number | null;

  @Text(10_000, clearable)
  measuresTaken?: string | null;

  @Part(() => PossibleViolationDto, optionalUpTo(16))
  possibleViolations?: PossibleViolationDto[];
}

export class RaiseSeriousIncidentDto extends SeriousIncidentDetailsDto {
  @Id()
  operationId: string;

  @Text(200)
  title: string;

  /** Code of the category. */
  @Text(60)
  category: string;

  /** Anything but `standard` keeps who reports from the chain of command. Then say nothing in the text that tells. */
  @OneOf('ReportRoute', reportRoutes)
  reportRoute: ReportRoute;

  /** No disadvantage may follow for the reporter; always so beyond the standard route. */
  @YesNo(optional)
  reporterProtected: boolean = false;

  @Moment()
  occurredAt: Date;

  /** When the reporter came to know of it; now, where left out. */
  @Moment(optional)
  knownAt?: Date;

  @Text(20_000)
  narrative: string;
}

export class ReviseSeriousIncidentDto extends SeriousIncidentDetailsDto {
  @Text(200, optional)
  title?: string;

  @Text(60, optional)
  category?: string;

  @Moment(optional)
  occurredAt?: Date;

  /** As the chain of command will read it; what the reporter wrote stays as it was, for the rights monitors. */
  @Text(20_000, optional)
  narrative?: string;
}

export class SeriousIncidentsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('SeriousIncidentState', stateCodes(seriousIncidentWorkflow), optional)
  state?: string;

  @Text(60, optional)
  category?: string;
}

export class ActOnSeriousIncident extends CaseId {
  @OneOf('SeriousIncidentAction', plainActions(seriousIncidentWorkflow))
  action: SeriousIncidentAction;
}
