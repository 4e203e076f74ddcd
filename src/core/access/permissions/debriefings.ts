import { whoInterviewsOrReads } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who conducts and reads interviews. */
export const debriefingsPermissions = {
  // interviews with migrants
  'debriefing.read': whoInterviewsOrReads,
  'debriefing.open': ['debriefer', 'team_leader', 'operation_coordinator'],
  'debriefing.act': [
    'debriefer',
    'field_officer',
    'screener',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'rights_monitor',
    'data_protection_officer',
  ],
} as const satisfies Record<string, readonly Role[]>;
