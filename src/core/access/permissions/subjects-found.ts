import { supervisors, recorders, informed } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who finds subjects again, takes two for the same, and follows what ties them together. */
export const subjectsFoundPermissions = {
  'subject_merge.open': recorders,
  'subject_merge.read': [...recorders, ...informed, 'data_protection_officer'],
  'subject_merge.act': [...supervisors, 'handling_officer', 'data_protection_officer'],

  // what ties subjects to one another, beyond one relation
  'subject.graph': [...recorders, ...informed],
  'network.read': [...supervisors, ...informed],

  // by name, date of birth and number
  'subject.search': [...recorders, ...informed],
} as const satisfies Record<string, readonly Role[]>;
