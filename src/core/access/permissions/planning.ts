import { allRoles, type Role } from '../role.codes.js';

/** Who plans and runs operations, and sends officers. */
export const planningPermissions = {
  // why something should be done
  'risk_analysis.read': [
    'analyst',
    'operation_coordinator',
    'police_chief',
    'national_contact_point',
    'operation_commander',
    'evaluator',
  ],
  'risk_analysis.write': ['analyst', 'operation_coordinator'],
  'risk_analysis.act': ['analyst', 'operation_coordinator', 'police_chief'],

  // what a group of states means to do in a year
  'annual_plan.read': [
    'analyst',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'central_unit_officer',
    'legal_officer',
    'rights_monitor',
    'evaluator',
  ],
  'annual_plan.write': ['operation_coordinator', 'national_contact_point'],
  'annual_plan.act': ['operation_coordinator', 'national_contact_point', 'police_chief'],

  // operations
  'operation.read': allRoles,
  'operation.open': ['operation_coordinator'],
  'operation.act': [
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'police_chief',
    'rights_monitor',
  ],

  // who is sent
  'deployment.read': allRoles,
  'deployment.open': ['national_contact_point', 'operation_coordinator', 'operation_commander'],
  'deployment.act': allRoles,
} as const satisfies Record<string, readonly Role[]>;
