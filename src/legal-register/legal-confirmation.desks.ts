import { itsCountry, type Awaits } from '../core/workflow/desks.js';
import type { LegalConfirmation } from './legal-confirmation.entity.js';

/** Who has to confirm what the law is for one case. */
export const legalConfirmationDesks = {
  proposed: itsCountry('legal_officer'),
} satisfies Record<string, Awaits<LegalConfirmation>>;
