import type { Role } from '../role.codes.js';

/** Who brings files into collections. */
export const collectionImportPermissions = {
  'collection_import.read': ['analyst', 'handling_officer', 'data_protection_officer'],
  'collection_import.open': ['analyst', 'handling_officer'],
  'collection_import.act': ['analyst', 'handling_officer', 'data_protection_officer'],
} as const satisfies Record<string, readonly Role[]>;
