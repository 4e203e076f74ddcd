import { allRoles, type Role } from '../role.codes.js';

/** Who draws up and reads reports, figures and evaluations. */
export const figuresPermissions = {
  // what an operation has to its account, day by day
  'daily_report.read': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
    'analyst',
    'rights_monitor',
  ],
  'daily_report.write': ['operation_coordinator', 'operation_commander', 'team_leader'],
  'daily_report.act': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
  ],
  'tally.read': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
    'analyst',
    'rights_monitor',
  ],
  'tally.write': ['national_contact_point', 'operation_coordinator', 'team_leader'],
  'tally.act': [
    'national_contact_point',
    'operation_coordinator',
    'team_leader',
    'police_chief',
    'operation_commander',
  ],
  'operation.tally': [
    'operation_coordinator',
    'operation_commander',
    'team_leader',
    'national_contact_point',
    'police_chief',
    'analyst',
    'rights_monitor',
    'observer',
    'oversight',
    'evaluator',
  ],
  // how an operation is judged afterwards
  'evaluation.read': [
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'evaluator',
    'analyst',
    'rights_monitor',
    'legal_officer',
  ],
  'evaluation.write': ['operation_coordinator', 'operation_commander', 'evaluator'],
  'evaluation.act': [
    'operation_coordinator',
    'operation_commander',
    'evaluator',
    'national_contact_point',
    'police_chief',
  ],

  // what an operation leaves to be done
  'follow_up.read': allRoles,
  'follow_up.open': [
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'team_leader',
    'analyst',
    'evaluator',
    'rights_monitor',
    'legal_officer',
  ],
  'follow_up.act': allRoles,
} as const satisfies Record<string, readonly Role[]>;
