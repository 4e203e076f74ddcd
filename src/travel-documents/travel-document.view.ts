import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { TravelDocumentView } from './travel-document.dto.js';
import type { TravelDocument } from './travel-document.entity.js';
import { travelDocumentWorkflow } from './travel-document.workflow.js';

export function showTravelDocument(document: TravelDocument, glance: Glance): TravelDocumentView {
  return {
    ...caseView(travelDocumentWorkflow, document, glance),
    ...pick(document, ['readmissionId', 'personId', 'alsoFor', 'type', 'fallbackReason', 'article', 'office']),
    ...pick(document, ['askedWith', 'askedAt', 'issueBy', 'renewalAskedAt', 'renewBy', 'number', 'issuedOn']),
    ...pick(document, ['expiresOn', 'shorterThanAgreed', 'earlier', 'channel', 'externalRef']),
  };
}
