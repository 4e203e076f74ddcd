import type { Role } from '../role.codes.js';
import { whoExchange } from './groups.js';

/** Who works on what states ask and tell one another. */
export const exchangePermissions = {
  'request.read': [...whoExchange, 'legal_officer', 'data_protection_officer'],
  'request.open': whoExchange,
  'request.act': whoExchange,
  'request.figures': [...whoExchange, 'data_protection_officer', 'police_chief', 'oversight'],
} as const satisfies Record<string, readonly Role[]>;
