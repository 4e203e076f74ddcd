import type { Role } from '../role.codes.js';
import { inTheField, meetPeople, whoMeetPeople } from './groups.js';

/** Tablets, what is carried on them, and what could not be taken from them. */
export const tabletPermissions = {
  'tablet.read': [...whoMeetPeople, 'administrator', 'police_chief', 'data_protection_officer'],
  'tablet.open': ['administrator', 'operation_coordinator', 'operation_commander'],
  'tablet.act': [...whoMeetPeople, 'administrator', 'police_chief', 'data_protection_officer'],
  'parked_work.read': [...meetPeople, 'police_chief', 'data_protection_officer'],
  'parked_work.act': [...inTheField, 'screener', 'debriefer', 'police_chief'],
} as const satisfies Record<string, readonly Role[]>;
