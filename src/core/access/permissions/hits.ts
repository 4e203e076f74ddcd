import type { Role } from '../role.codes.js';

const judges = ['check_officer', 'analyst', 'team_leader', 'central_unit_officer'] as const;
const owners = ['handling_officer', 'team_leader', 'central_unit_officer'] as const;
const bothSides = [...judges, 'handling_officer', 'referral_approver'] as const;
/** Whoever proposes a referral is told what came of it. */
const proposers = ['field_officer', 'debriefer', 'screener', 'operation_coordinator'] as const;

/** Who works on hits. On which side they are, and what they are told of it, follows from the hit. */
export const hitPermissions = {
  'hit.read': [...bothSides, ...proposers, 'data_protection_officer'],
  'hit.compare': [...bothSides, ...proposers],
  'hit.judge': judges,
  'hit.decide': owners,
  // whoever may open a request between states
  'hit.request': ['team_leader', 'analyst', 'operation_coordinator', 'central_unit_officer'],
  'hit.feed_back': [...bothSides, ...proposers],
  // who asked how often, for the owners of what was asked; and the limits
  'probing.oversee': ['data_protection_officer'],
  'probing.read': ['check_officer', 'analyst', 'handling_officer', 'data_protection_officer'],
} as const satisfies Record<string, readonly Role[]>;
