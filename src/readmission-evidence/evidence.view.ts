import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { availableActions } from '../core/workflow/workflow.js';
import { purposeOf } from './evidence.codes.js';
import type { EvidenceView } from './evidence.view.dto.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import { evidenceWorkflow } from './evidence.workflow.js';

/** What of a piece of evidence is shown, to whoever sees it: documents are of category 2, what they are for of category 4. */
export function showEvidence(evidence: ReadmissionEvidence, { reader: actor, now }: Glance): EvidenceView {
  const { assessment } = evidence;
  return {
    ...pick(evidence, ['id', 'readmissionId', 'personId', 'state', 'side', 'kind', 'documentType', 'number']),
    ...pick(evidence, ['issuingCountry', 'issuedBy', 'issuedAt', 'issuedOn', 'expiresOn', 'statement', 'isCopy']),
    ...pick(evidence, [
      'copyAttached',
      'conditionMet',
      'attachmentId',
      'strengthClaimed',
      'authenticity',
      'examinedAt',
      'contested',
    ]),
    ...pick(evidence, ['contestGround', 'contestText', 'clearedAt', 'shownAt', 'openedAt', 'version']),
    purpose: purposeOf(evidence.kind),
    assessment: assessment && { ...assessment, because: [...assessment.because] },
    actions: availableActions(evidenceWorkflow, { subject: evidence, actor, now }),
  };
}
