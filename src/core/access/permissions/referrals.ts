import { recorders } from './groups.js';
import type { Role } from '../role.codes.js';

const concerned = [
  ...recorders,
  'referral_approver',
  'police_chief',
  'central_unit_officer',
  'data_protection_officer',
] as const;

/** Who asks about one subject elsewhere, decides whether that is necessary, carries it there, and keeps the register of it. */
export const referralPermissions = {
  'referral.open': recorders,
  'referral.read': concerned,
  'referral.act': concerned,
  'referral.decide': ['referral_approver', 'police_chief'],
  'referral.relay': ['check_officer', 'central_unit_officer'],
  'referral.register': ['data_protection_officer', 'auditor', 'evaluator'],
} as const satisfies Record<string, readonly Role[]>;
