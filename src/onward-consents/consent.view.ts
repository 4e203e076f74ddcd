import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { OnwardConsentView } from './consent.dto.js';
import type { OnwardConsent } from './consent.entity.js';
import { consentWorkflow } from './consent.workflow.js';

export function showConsent(consent: OnwardConsent, glance: Glance): OnwardConsentView {
  return {
    ...caseView(consentWorkflow, consent, glance),
    ...pick(consent, ['readmissionId', 'direction', 'operationId', 'sourceKind', 'sourceRecord', 'recipient']),
    ...pick(consent, ['purpose', 'legalBasis', 'categories', 'dataOf', 'answeringAuthorityId', 'conditions']),
    ...pick(consent, ['answeredBy', 'answeredAt', 'extract', 'carriedBy', 'carriedAt']),
  };
}
