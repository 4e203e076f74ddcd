import type { Role } from '../role.codes.js';

const whoKeepsCollections = ['handling_officer', 'analyst'] as const;
const whoKeepsEntries = [...whoKeepsCollections, 'check_officer'] as const;

/** Who keeps what others are checked against, and who supervises it. */
export const collectionPermissions = {
  'collection.read': [...whoKeepsEntries, 'data_protection_officer', 'legal_officer'],
  'collection.open': whoKeepsCollections,
  'collection.act': [...whoKeepsCollections, 'data_protection_officer'],
  'collection.figures': [...whoKeepsEntries, 'data_protection_officer'],
  'collection_entry.read': [...whoKeepsEntries, 'data_protection_officer'],
  'collection_entry.open': whoKeepsEntries,
  'collection_entry.act': [...whoKeepsEntries, 'data_protection_officer'],
} as const satisfies Record<string, readonly Role[]>;
