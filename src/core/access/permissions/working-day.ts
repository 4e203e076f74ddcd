import { inTheField, leads, meetPeople, answerForAState } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who works on shifts, patrols and checks. */
export const workingDayPermissions = {
  // the working day: the roster, patrols and what they report, checks, equipment, training
  'shift.read': [
    ...meetPeople,
    ...answerForAState,
    'interpreter',
    'analyst',
    'check_officer',
    'evidence_clerk',
    'readmission_officer',
    'safeguard_officer',
    'rights_monitor',
  ],
  'shift.open': leads,
  'shift.act': meetPeople,
  'patrol.read': [...meetPeople, ...answerForAState, 'rights_monitor'],
  'patrol.open': inTheField,
  'patrol.act': [...inTheField, 'police_chief'],
  'check.read': [...meetPeople, ...answerForAState, 'rights_monitor'],
  'check.open': [...inTheField, 'screener'],
  'check.act': [...inTheField, 'screener'],
  'equipment.read': [...meetPeople, ...answerForAState],
  'equipment.open': [...inTheField, 'national_contact_point'],
  'equipment.act': [...meetPeople, ...answerForAState],
  'training_session.read': [...meetPeople, ...answerForAState, 'interpreter', 'rights_monitor'],
  'training_session.open': [...meetPeople, 'rights_monitor'],
  'training_session.act': [...meetPeople, 'rights_monitor'],
} as const satisfies Record<string, readonly Role[]>;
