import { allRoles, type Role } from '../role.codes.js';

const whoReadmit = ['readmission_officer', 'readmission_supervisor'] as const;
const guardians = ['safeguard_officer', 'rights_monitor', 'data_protection_officer'] as const;

/** Who looks after persons who are to be readmitted. What stops a case may be said by anybody who hears it. */
export const safeguardPermissions = {
  // holds: an expression of fear is taken up by any officer at any moment
  'readmission_hold.read': allRoles,
  'readmission_hold.open': allRoles,
  'readmission_hold.act': ['safeguard_officer', 'rights_monitor'],

  // the checklist before the submission
  'readmission_check.read': [...whoReadmit, 'legal_officer', ...guardians],
  'readmission_check.act': [...whoReadmit, 'safeguard_officer'],

  // detention
  'detention.read': [...whoReadmit, 'legal_officer', ...guardians],
  'detention.open': whoReadmit,
  'detention.act': [...whoReadmit, 'safeguard_officer'],

  // monitors of forced returns: their visits and reports
  'return_monitoring.read': [...whoReadmit, 'rights_monitor', 'safeguard_officer', 'police_chief'],
  'return_monitoring.open': ['rights_monitor'],
  'return_monitoring.act': [...whoReadmit, 'rights_monitor', 'police_chief'],
} as const satisfies Record<string, readonly Role[]>;
