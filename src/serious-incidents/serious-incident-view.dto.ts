import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import {
  reportRoutes,
  reportTypes,
  rights,
  violationAssessments,
  type ReportRoute,
  type ReportType,
  type Right,
  type ViolationAssessment,
} from './serious-incident.codes.js';

export class PossibleViolationView {
  @CodeField('Right', rights)
  right: Right;

  legalBasis: string | null;

  @CodeField('ViolationAssessment', violationAssessments)
  assessment: ViolationAssessment;
}

export class StatementView {
  at: Date;
  text: string;
}

export class InquiryFindingView {
  id: string;
  authorityId: string;
  question: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  refused: boolean;
}

export class RecommendationView {
  id: string;
  authorityId: string;
  text: string;
  due: Date;
  settledAt: Date | null;
  settlement: string | null;
  /** Its day has passed and it is not settled. */
  overdue: boolean;
}

/** The record that a report was drafted from. */
export class SourceView {
  type: string;
  id: string;
}

/**
 * A serious incident as its reader may see it. Beyond the standard route `openedBy` is all zeros for everybody, and
 * `reporterId` is null for all but the reporter and the rights monitors.
 */
export class SeriousIncidentView extends CaseView {
  operationId: string;
  siteId: string | null;
  number: number | null;
  title: string;
  category: string;
  catalogueVersion: string;
  categoryText: string;

  @CodeField('ReportType', reportTypes)
  type: ReportType;

  @CodeField('ReportRoute', reportRoutes)
  reportRoute: ReportRoute;

  reporterProtected: boolean;
  reporterId: string | null;
  source: SourceView | null;
  occurredAt: Date;
  knownAt: Date;
  originalSource: string | null;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  withinArea: boolean | null;
  ownResources: string | null;
  externalNumber: string | null;
  unitConcerned: string | null;
  countryConcerned: string | null;
  persons: number | null;
  dead: number | null;
  injured: number | null;
  missing: number | null;
  possibleViolations: PossibleViolationView[];
  narrative: string;
  measuresTaken: string | null;
  assessment: string | null;
  finalOutcome: string | null;
  handlerId: string | null;
  initialReportDue: Date;
  /** It was raised later than that. */
  initialReportLate: boolean;
  raisedAt: Date | null;
  screenedAt: Date | null;
  finalReportDue: Date | null;
  finalReportLate: boolean;
  concludedAt: Date | null;
  /** In the words in which it was reported; for the reporter and the rights monitors. */
  statements: StatementView[];
  /** For the rights monitors. */
  findings: InquiryFindingView[];
  recommendations: RecommendationView[];
}

export class SeriousIncidentCategoryView {
  catalogueVersion: string;
  code: string;
  label: string;
  source: string;
  trust: string;
}
