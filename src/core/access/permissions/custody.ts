import { whoRecordOnTheSpot, whoAnswerForTheHost } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who records people and things taken into custody, and casualties. */
export const custodyPermissions = {
  // persons apprehended: that there are some, and, apart from it, who they are
  'apprehension.read': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'rights_monitor',
    'readmission_officer',
    'readmission_supervisor',
    'safeguard_officer',
    'police_chief',
    'data_protection_officer',
  ],
  'apprehension.open': ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'],
  'apprehension.act': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'readmission_officer',
    'readmission_supervisor',
    'safeguard_officer',
    'data_protection_officer',
  ],
  'apprehension.know': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'readmission_officer',
    'readmission_supervisor',
    'safeguard_officer',
  ],
  'arrest.read': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'rights_monitor', 'data_protection_officer'],
  'arrest.open': whoRecordOnTheSpot,
  'arrest.act': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'data_protection_officer'],
  'seizure.read': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'rights_monitor'],
  'seizure.open': whoRecordOnTheSpot,
  'seizure.act': [...whoRecordOnTheSpot, 'evidence_clerk'],
  'exhibit.read': [...whoRecordOnTheSpot, ...whoAnswerForTheHost, 'rights_monitor'],
  'exhibit.act': [...whoRecordOnTheSpot, 'evidence_clerk'],

  // deaths, missing persons, rescues
  'casualty.read': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'rights_monitor',
    'police_chief',
    'legal_officer',
    'safeguard_officer',
  ],
  'casualty.open': ['field_officer', 'team_leader', 'operation_coordinator', 'operation_commander'],
  'casualty.act': [
    'field_officer',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'rights_monitor',
    'police_chief',
    'legal_officer',
  ],
} as const satisfies Record<string, readonly Role[]>;
