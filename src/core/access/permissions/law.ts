import type { Role } from '../role.codes.js';

/** Who reads and changes the register of law. */
export const lawPermissions = {
  // the law: everybody reads it, two legal officers change it
  'legal_change.read': ['legal_officer'],
  'legal_change.write': ['legal_officer'],
  'legal_confirmation.read': ['legal_officer'],
  'legal_confirmation.write': ['legal_officer'],
} as const satisfies Record<string, readonly Role[]>;
