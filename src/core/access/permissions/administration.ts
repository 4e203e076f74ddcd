import { administrators } from './groups.js';
import { allRoles, type Role } from '../role.codes.js';

/** Who looks things up, administers, plans duties, and examines the trail. */
export const administrationPermissions = {
  // the directory: who serves where
  'directory.read': allRoles,
  'officer.administer': administrators,
  'authority.administer': ['system_administrator'],

  // who is on duty, and who stands in for whom
  'delegation.name': [
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'central_unit_officer',
    'referral_approver',
    'handling_officer',
    'readmission_supervisor',
    'safeguard_officer',
    'legal_officer',
    'rights_monitor',
    'data_protection_officer',
  ],
  'duty.plan': [
    'operation_coordinator',
    'operation_commander',
    'police_chief',
    'national_contact_point',
    'central_unit_officer',
    'team_leader',
    'readmission_supervisor',
    ...administrators,
  ],

  // the trail
  'audit.read': ['auditor', 'data_protection_officer'],
} as const satisfies Record<string, readonly Role[]>;
