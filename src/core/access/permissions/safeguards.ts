import { whoMeetPeople } from './groups.js';
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

  // complaints of persons who are to be, or were, readmitted
  'readmission_complaint.open': [...whoMeetPeople, 'consular_officer', 'escort_leader', 'crossing_point_officer'],
  'readmission_complaint.read': ['rights_monitor', 'safeguard_officer', 'police_chief'],
  'readmission_complaint.act': ['rights_monitor', 'safeguard_officer', 'police_chief'],

  // the wall between readmission and operations, and its door
  'onward_consent.read': [
    ...whoReadmit,
    'handling_officer',
    'data_protection_officer',
    'analyst',
    'operation_coordinator',
  ],
  'onward_consent.open': whoReadmit,
  'onward_consent.act': ['readmission_supervisor', 'handling_officer', 'data_protection_officer'],

  // correction and erasure in step with the other state
  'readmission_data_notice.read': [...whoReadmit, 'data_protection_officer'],
  'readmission_data_notice.open': [...whoReadmit, 'data_protection_officer'],
} as const satisfies Record<string, readonly Role[]>;
