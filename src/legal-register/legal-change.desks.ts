import type { Awaits } from '../core/workflow/desks.js';
import type { LegalChange } from './legal-change.entity.js';

const anotherLegalOfficer: Awaits<LegalChange> = () => [{ roles: ['legal_officer'], anywhere: true }];

/** The register is one for all states, and so are those who decide on it. */
export const legalChangeDesks = {
  proposed: anotherLegalOfficer,
} satisfies Record<string, Awaits<LegalChange>>;
