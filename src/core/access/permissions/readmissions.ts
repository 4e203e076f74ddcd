import type { Role } from '../role.codes.js';

const workOnIt = ['readmission_officer', 'readmission_supervisor'] as const;
const watchOverIt = ['safeguard_officer', 'legal_officer', 'data_protection_officer'] as const;
const onTheWay = ['consular_officer', 'escort_leader', 'crossing_point_officer'] as const;

/** Who works on readmissions, for either state. Which of them there are for somebody follows from their side. */
export const readmissionPermissions = {
  'readmission.read': [...workOnIt, ...watchOverIt, ...onTheWay, 'rights_monitor'],
  'readmission.open': workOnIt,
  'readmission.act': [...workOnIt, ...watchOverIt, ...onTheWay],
  // the statistics of a state
  'readmission.figures': ['readmission_supervisor', 'police_chief', ...watchOverIt, 'rights_monitor', 'oversight'],
  'readmission.figures_exact': ['readmission_supervisor', 'data_protection_officer'],
  'readmission.figures_freeze': ['readmission_supervisor'],
} as const satisfies Record<string, readonly Role[]>;
