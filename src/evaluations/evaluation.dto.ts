import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Id, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { counters, type Counter } from '../daily-reports/counter.codes.js';
import { borderManagement, type BorderManagement } from '../operations/operation.codes.js';
import {
  findingKinds,
  outcomes,
  reportSections,
  type FindingKind,
  type Outcome,
  type ReportSection,
} from './evaluation.codes.js';
import { evaluationWorkflow, type EvaluationAction } from './evaluation.workflow.js';

export class OpenEvaluationDto {
  @Id()
  operationId: string;
}

export class ReportSectionDto {
  @Text(20_000)
  text: string;
}

export class ReportSectionCode extends CaseId {
  @OneOf('ReportSection', reportSections)
  code: ReportSection;
}

/** Each objective of the plan is one when the evaluation is opened; further ones can be added. */
export class BenchmarkDto {
  @OneOf('BorderManagement', borderManagement)
  component: BorderManagement;

  @Text(500)
  benchmark: string;

  @Text(1000, clearable)
  target?: string | null;

  @Text(2000, clearable)
  result?: string | null;

  @OneOf('BenchmarkOutcome', outcomes, clearable)
  outcome?: Outcome | null;
}

export class BenchmarkId extends CaseId {
  /** Chosen by the client: sending it again changes the same benchmark. */
  @Id()
  benchmarkId: string;
}

export class FindingDto {
  @OneOf('FindingKind', findingKinds)
  kind: FindingKind;

  @Text(4000)
  text: string;

  /** For a gap in the law: the instrument and article. */
  @Text(300, clearable)
  instrument?: string | null;

  /** The authority that could do something about it. */
  @Id(clearable)
  addresseeId?: string | null;
}

export class FindingId extends CaseId {
  /** Chosen by the client: sending it again changes the same finding. */
  @Id()
  findingId: string;
}

export class EvaluationsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('EvaluationState', stateCodes(evaluationWorkflow), optional)
  state?: string;
}

export class ActOnEvaluation extends CaseId {
  @OneOf('EvaluationAction', plainActions(evaluationWorkflow))
  action: EvaluationAction;
}

export class ReportSectionView {
  @CodeField('ReportSection', reportSections)
  code: ReportSection;

  mandatory: boolean;
  text: string;
  writtenBy: string | null;
  writtenAt: Date | null;
}

export class BenchmarkView {
  id: string;

  @CodeField('BorderManagement', borderManagement)
  component: BorderManagement;

  benchmark: string;
  target: string | null;
  result: string | null;

  @CodeField('BenchmarkOutcome', outcomes, { nullable: true })
  outcome: Outcome | null;
}

export class FindingView {
  id: string;

  @CodeField('FindingKind', findingKinds)
  kind: FindingKind;

  text: string;
  instrument: string | null;
  addresseeId: string | null;
}

export class EvaluationSignatureView {
  country: string;
  authorityId: string;
  part: 'host' | 'participant';
  signedAt: Date | null;
  signedBy: string | null;
}

export class FrozenFigureView {
  @CodeField('Counter', counters)
  counter: Counter;

  country: string;
  number: number;
}

/** The evaluation of an operation as its reader may see it. */
export class EvaluationView extends CaseView {
  operationId: string;
  countries: string[];
  sections: ReportSectionView[];
  benchmarks: BenchmarkView[];
  findings: FindingView[];
  /** Those who have to sign; empty until it is submitted. */
  signatures: EvaluationSignatureView[];
  /** Counted when it was submitted, and unchanged since; null before. */
  counters: FrozenFigureView[] | null;
  /** Tallied by states, apart from what was recorded. */
  tallies: FrozenFigureView[] | null;
  countedAt: Date | null;
  submittedAt: Date | null;
  submittedBy: string | null;
}
