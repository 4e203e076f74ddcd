import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Moment } from '../core/forms.js';
import { stateCodes } from '../core/workflow/codes.js';
import { counters, type Counter } from '../daily-reports/counter.codes.js';
import { rights, violationAssessments, type Right, type ViolationAssessment } from './serious-incident.codes.js';
import { seriousIncidentWorkflow } from './serious-incident.workflow.js';

export class RightsReportOf extends CaseId {}

/** Reports raised, and other things that took place, from this moment on and before that one. */
export class RightsReportQueryDto {
  @Moment()
  from: Date;

  @Moment()
  until: Date;
}

export class IncidentsOfACategoryView {
  category: string;
  catalogueVersion: string;
  categoryText: string;

  @CodeField('SeriousIncidentState', stateCodes(seriousIncidentWorkflow))
  state: string;

  number: number;
}

export class RightTouchedView {
  @CodeField('Right', rights)
  right: Right;

  @CodeField('ViolationAssessment', violationAssessments)
  assessment: ViolationAssessment;

  number: number;
}

export class RightsFigureView {
  @CodeField('Counter', counters)
  counter: Counter;

  number: number;
}

/** What the rights monitors have to report of an operation in a period. It names nobody. */
export class RightsReportView {
  incidents: IncidentsOfACategoryView[];
  rights: RightTouchedView[];
  initialReportsLate: number;
  finalReportsLate: number;
  recommendations: number;
  recommendationsOpen: number;
  recommendationsOverdue: number;
  /** Authorities that would not say, or not give access. */
  factsRefused: number;
  /** Referrals, claims, complaints, deaths: what other features have counted. */
  figures: RightsFigureView[];
}
