import type { Role } from '../role.codes.js';

/** Who works on what states tell one another without a request, and on those through whom they do. */
export const exchangePermissions = {
  // liaison officers: proposed, nominated and accredited by those who speak for a state
  'liaison_posting.read': [
    'national_contact_point',
    'police_chief',
    'central_unit_officer',
    'liaison_officer',
    'legal_officer',
  ],
  'liaison_posting.open': ['national_contact_point', 'police_chief', 'central_unit_officer'],
  'liaison_posting.act': ['national_contact_point', 'police_chief', 'central_unit_officer', 'liaison_officer'],
} as const satisfies Record<string, readonly Role[]>;
