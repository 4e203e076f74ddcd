import { whoExchange } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who gives out what is asked and answered by other channels, and who keeps the adapter for secure mail. */
export const channelPermissions = {
  'request.give_out': whoExchange,
  'rendering.give_out': [...whoExchange, 'handling_officer', 'data_protection_officer', 'legal_officer'],
  'secure_mail_key.read': ['system_administrator'],
  'secure_mail_key.write': ['system_administrator'],
  'held_message.read': ['central_unit_officer', 'system_administrator'],
  'held_message.act': ['central_unit_officer', 'system_administrator'],
} as const satisfies Record<string, readonly Role[]>;
