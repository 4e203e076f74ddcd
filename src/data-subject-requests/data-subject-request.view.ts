import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { DataSubjectRequestView } from './data-subject-request-view.dto.js';
import type { DataSubjectRequest, Finding } from './data-subject-request.entity.js';
import { canBeAppealed } from './data-subject-request.rules.js';
import { dataSubjectRequestWorkflow } from './data-subject-request.workflow.js';

export function showDataSubjectRequest(request: DataSubjectRequest, glance: Glance): DataSubjectRequestView {
  const asked = pick(request, ['kind', 'channel', 'instrument', 'receivedAt', 'answerBy', 'clockRule', 'lateAt']);
  const steps = pick(request, ['proof', 'identifiedBy', 'searchedAt', 'unheard']);
  const decided = pick(request, ['decision', 'grounds', 'reasons', 'decidedBy', 'decidedAt', 'answer', 'answeredAt']);
  const appeal = canBeAppealed(request)
    ? { appeal: clockView(request.appeal, glance.now), ...pick(request, ['appealBy', 'appealLapsedAt']) }
    : { appeal: null, appealBy: null, appealLapsedAt: null };
  const findings = request.findings.map(showFinding);
  const shown = { ...asked, ...steps, ...decided, ...appeal, findings };
  return { ...caseView(dataSubjectRequestWorkflow, request, glance), ...shown };
}

const showFinding = (finding: Finding) =>
  pick(finding, [
    'id',
    'recordType',
    'recordId',
    'sourceCountry',
    'sourceAuthorityId',
    'instrument',
    'foundAt',
    'remedy',
    'remediedAt',
  ]);
