import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { draftView } from './draft.view.js';
import type { LegalConfirmationView } from './legal-confirmation.dto.js';
import type { LegalConfirmation } from './legal-confirmation.entity.js';
import { legalConfirmationWorkflow } from './legal-confirmation.workflow.js';

export function showLegalConfirmation(confirmation: LegalConfirmation, glance: Glance): LegalConfirmationView {
  const pinned = pick(confirmation, ['recordType', 'recordId', 'entryId', 'quotedText']);
  return { ...caseView(legalConfirmationWorkflow, confirmation, glance), ...draftView(confirmation), ...pinned };
}
