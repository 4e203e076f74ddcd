import { allRoles, type Role } from '../role.codes.js';

/** Who reports and works on events and serious incidents. */
export const incidentsPermissions = {
  // what went gravely wrong: reported by anybody who takes part, worked by the rights monitors
  'serious_incident.read': allRoles,
  'serious_incident.raise': allRoles,
  'serious_incident.act': allRoles,
  'rights_report.read': ['rights_monitor'],

  // events: recorded by anybody who takes part, read by those who work there
  'incident.read': [
    'field_officer',
    'debriefer',
    'screener',
    'interpreter',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
    'national_contact_point',
    'liaison_officer',
    'analyst',
    'rights_monitor',
  ],
  'incident.record': allRoles,
  'incident.act': [
    'field_officer',
    'debriefer',
    'screener',
    'interpreter',
    'team_leader',
    'operation_coordinator',
    'operation_commander',
  ],
} as const satisfies Record<string, readonly Role[]>;
