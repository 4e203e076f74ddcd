import type { Role } from '../role.codes.js';

const workOnIt = ['readmission_officer', 'readmission_supervisor'] as const;

/** Who shows evidence and fills in forms, for either state; and who lets out what a safeguard officer has to agree to. */
export const readmissionFormPermissions = {
  'readmission_evidence.act': [...workOnIt, 'safeguard_officer'],
  'readmission_form.act': [
    ...workOnIt,
    'safeguard_officer',
    'consular_officer',
    'escort_leader',
    'crossing_point_officer',
  ],
} as const satisfies Record<string, readonly Role[]>;
