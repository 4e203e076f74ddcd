import { defineSight, inMyRole } from '../core/access/sight.js';
import type { LegalChange } from './legal-change.entity.js';

/** The register is one for all states of an installation, and so are those who keep it. */
export const legalChangeSight = defineSight<LegalChange>()('legal_changes', {
  its_keepers: { because: 'they keep the register of law', column: 'office', is: inMyRole('legal_officer') },
});
