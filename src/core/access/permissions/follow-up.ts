import type { Role } from '../role.codes.js';
import { recorders, supervisors } from './groups.js';

/** Who hands over, or takes up, what is to be investigated. */
const sides = [
  ...supervisors,
  'handling_officer',
  'central_unit_officer',
  'liaison_officer',
  'evidence_clerk',
  'police_chief',
] as const;

/** Who follows up what was learnt: hand-overs to be investigated, what comes back, and who else works on the same. */
export const followUpPermissions = {
  'investigation_handover.read': [...sides, ...recorders, 'data_protection_officer'],
  'investigation_handover.open': [...supervisors, 'handling_officer'],
  'investigation_handover.act': [...sides, ...recorders],
  'investigation_handover.figures': [
    ...sides,
    'operation_commander',
    'national_contact_point',
    'rights_monitor',
    'evaluator',
  ],
  'investigation_feedback.read': [...recorders, 'handling_officer'],
  'investigation_feedback.act': recorders,

  // what a unit works on, and what its supervisors are told of others
  'working_interest.use': [...supervisors, 'police_chief', 'field_officer', 'evidence_clerk'],
  'deconfliction.use': ['team_leader', 'operation_coordinator', 'central_unit_officer', 'police_chief'],
} as const satisfies Record<string, readonly Role[]>;
