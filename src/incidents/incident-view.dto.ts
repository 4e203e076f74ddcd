import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import { infoGrades, sourceGrades, type InfoGrade, type SourceGrade } from '../core/handling/handling.codes.js';
import {
  ageGroups,
  completions,
  detections,
  directions,
  impacts,
  incidentLinks,
  incidentOutcomes,
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
  type IncidentLinkKind,
  type IncidentOutcome,
  type IncidentType,
  type Openness,
  type RefusalReason,
  type Sex,
  type Transport,
} from './incident.codes.js';

export class PersonGroupView {
  count: number;

  @CodeField('SexOnPaper', sexes)
  sex: Sex;

  @CodeField('AgeGroup', ageGroups)
  ageGroup: AgeGroup;

  nationality: string | null;
}

export class IncidentReportView {
  id: string;
  /** The first report; the others add to it. */
  first: boolean;
  text: string;
  reactionTaken: string | null;
  madeBy: string;
  madeAt: Date;
}

export class IncidentLinkView {
  incidentId: string;
  otherId: string;

  @CodeField('IncidentLinkKind', incidentLinks)
  kind: IncidentLinkKind;
}

/** An event as its reader may see it. */
export class IncidentView extends CaseView {
  operationId: string;
  siteId: string | null;
  country: string;

  @CodeField('IncidentType', incidentTypes)
  type: IncidentType;

  @CodeField('Completion', completions)
  completion: Completion;

  @CodeField('Openness', opennesses, { nullable: true })
  openness: Openness | null;

  @CodeField('Detection', detections)
  detectedBy: Detection;

  occurredAt: Date;
  detectedAt: Date;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  borderSection: string | null;
  crossingPoint: string | null;

  @CodeField('Direction', directions)
  direction: Direction;

  lastBoardingCountry: string | null;
  destinationCountry: string | null;
  purpose: string | null;
  evasionAttempt: boolean;

  @CodeField('Transport', transports)
  transport: Transport;

  @CodeField('RefusalReason', refusalReasons, { nullable: true })
  refusalReason: RefusalReason | null;

  persons: number;
  groups: PersonGroupView[];
  minors: number;
  unaccompanied: number;
  facilitators: number;
  forceUsed: boolean;

  /** Force or violence: consider reporting a serious incident. */
  suggestsSeriousIncident: boolean;

  @CodeField('Impact', impacts)
  impactLevel: Impact;

  @CodeField('Impact', impacts, { nullable: true })
  impactOnMigration: Impact | null;

  @CodeField('Impact', impacts, { nullable: true })
  impactOnCrime: Impact | null;

  @CodeField('Impact', impacts, { nullable: true })
  impactOnLives: Impact | null;

  @CodeField('InfoGrade', infoGrades, { nullable: true })
  credibility: InfoGrade | null;

  @CodeField('SourceGrade', sourceGrades, { nullable: true })
  reliability: SourceGrade | null;

  validatedAt: Date | null;
  validatedBy: string | null;
  narrative: string;
  reactionTaken: string | null;
  firstReportDue: Date;
  firstReportedAt: Date | null;
  firstReportLate: boolean;

  @CodeField('IncidentOutcome', incidentOutcomes, { nullable: true })
  outcome: IncidentOutcome | null;

  reports: IncidentReportView[];
  links: IncidentLinkView[];
}
