import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { codesOf } from '../core/forms.js';
import { pick } from '../core/pick.js';
import { mandatoryReportSections, reportSections } from './evaluation.codes.js';
import type { EvaluationView, ReportSectionView } from './evaluation.dto.js';
import type { Evaluation, EvaluationSection } from './evaluation.entity.js';
import { evaluationWorkflow } from './evaluation.workflow.js';

export function showEvaluation(evaluation: Evaluation, glance: Glance): EvaluationView {
  const { benchmarks, findings, signatures } = evaluation;
  return {
    ...caseView(evaluationWorkflow, evaluation, glance),
    ...pick(evaluation, ['operationId', 'countries', 'counters', 'tallies', 'countedAt', 'submittedAt', 'submittedBy']),
    sections: showSections(evaluation.sections),
    benchmarks: benchmarks.map((one) => pick(one, ['id', 'component', 'benchmark', 'target', 'result', 'outcome'])),
    findings: findings.map((one) => pick(one, ['id', 'kind', 'text', 'instrument', 'addresseeId'])),
    signatures: signatures.map((one) => pick(one, ['country', 'authorityId', 'part', 'signedAt', 'signedBy'])),
  };
}

/** Every section that a report has, written or not. */
function showSections(written: EvaluationSection[]): ReportSectionView[] {
  return codesOf(reportSections).map((code) => {
    const { text = '', writtenBy = null, writtenAt = null } = written.find((one) => one.code === code) ?? {};
    return { code, mandatory: mandatoryReportSections.includes(code), text, writtenBy, writtenAt };
  });
}
