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
  Part,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { infoGrades, sourceGrades, type InfoGrade, type SourceGrade } from '../core/handling/handling.codes.js';
import {
  ageGroups,
  completions,
  detections,
  directions,
  impacts,
  incidentTypes,
  opennesses,
  refusalReasons,
  sexes,
  transports,
  type AgeGroup,
  type Completion,
  type Detection,
  type Direction,
  type Impact,
  type IncidentType,
  type Openness,
  type RefusalReason,
  type Sex,
  type Transport,
} from './incident.codes.js';

const MOST_PERSONS = 10_000;

export class PersonGroupDto {
  @Int(1, MOST_PERSONS)
  count: number;

  @OneOf('SexOnPaper', sexes)
  sex: Sex;

  @OneOf('AgeGroup', ageGroups)
  ageGroup: AgeGroup;

  @Country(clearable)
  nationality?: string | null;
}

/** How grave it is: on illegal immigration, on cross-border crime, on the protection of lives, and in all. */
export class AssessIncidentDto {
  @OneOf('Impact', impacts, optional)
  impactLevel?: Impact;

  @OneOf('Impact', impacts, clearable)
  impactOnMigration?: Impact | null;

  @OneOf('Impact', impacts, clearable)
  impactOnCrime?: Impact | null;

  @OneOf('Impact', impacts, clearable)
  impactOnLives?: Impact | null;

  /** How far the information can be trusted. */
  @OneOf('InfoGrade', infoGrades, clearable)
  credibility?: InfoGrade | null;

  /** How far its source can be trusted. */
  @OneOf('SourceGrade', sourceGrades, clearable)
  reliability?: SourceGrade | null;
}

/** What may be said of an event, and corrected until it is validated. */
export class ReviseIncidentDto extends AssessIncidentDto {
  @Id(clearable)
  siteId?: string | null;

  @OneOf('IncidentType', incidentTypes, optional)
  type?: IncidentType;

  @OneOf('Completion', completions, optional)
  completion?: Completion;

  @OneOf('Openness', opennesses, clearable)
  openness?: Openness | null;

  @OneOf('Detection', detections, optional)
  detectedBy?: Detection;

  @Moment(optional)
  occurredAt?: Date;

  @Text(300, clearable)
  place?: string | null;

  @Decimal(-90, 90, clearable)
  latitude?: number | null;

  @Decimal(-180, 180, clearable)
  longitude?: number | null;

  @Text(40, clearable)
  borderSection?: string | null;

  @Text(40, clearable)
  crossingPoint?: string | null;

  @OneOf('Direction', directions, optional)
  direction?: Direction;

  @Country(clearable)
  lastBoardingCountry?: string | null;

  @Country(clearable)
  destinationCountry?: string | null;

  @Text(300, clearable)
  purpose?: string | null;

  @YesNo(optional)
  evasionAttempt?: boolean;

  @OneOf('Transport', transports, optional)
  transport?: Transport;

  /** Where entry was refused. */
  @OneOf('RefusalReason', refusalReasons, clearable)
  refusalReason?: RefusalReason | null;

  @Int(0, MOST_PERSONS, optional)
  persons?: number;

  /** Some or all of them, by sex, age and nationality. */
  @Part(() => PersonGroupDto, { ...optional, ...upTo(60) })
  groups?: PersonGroupDto[];

  @Int(0, MOST_PERSONS, optional)
  minors?: number;

  /** Minors without an adult who answers for them. */
  @Int(0, MOST_PERSONS, optional)
  unaccompanied?: number;

  @Int(0, MOST_PERSONS, optional)
  facilitators?: number;

  @YesNo(optional)
  forceUsed?: boolean;

  @Text(10_000, optional)
  narrative?: string;

  @Text(4000, clearable)
  reactionTaken?: string | null;
}

export class OpenIncidentDto extends ReviseIncidentDto {
  @Id()
  operationId: string;

  @OneOf('IncidentType', incidentTypes)
  override type: IncidentType;

  @OneOf('Detection', detections)
  override detectedBy: Detection;

  @Moment()
  override occurredAt: Date;

  /** When it was detected, or the recording officer came to know of it; now, where left out. */
  @Moment(optional)
  detectedAt?: Date;

  @OneOf('Impact', impacts)
  override impactLevel: Impact;

  @Text(10_000)
  override narrative: string;
}

export class IncidentLinkId extends CaseId {
  @Id()
  otherId: string;
}
