import { whoExchange } from './groups.js';
import type { Role } from '../role.codes.js';

/** Answers for what an authority or a state has passed on and received. */
const keepers = ['handling_officer', 'central_unit_officer', 'data_protection_officer'] as const;
const both = [...whoExchange, 'handling_officer'] as const;

/** Who works with what is passed on between states. Which of it there is for them follows from the side they are on. */
export const transmissionPermissions = {
  'transmission.open': both,
  'transmission.read': [...both, 'data_protection_officer'],
  'transmission.act': [...both, 'data_protection_officer'],
  'received_item.read': [...both, 'data_protection_officer'],
  'received_item.act': [...both, 'data_protection_officer'],
  // notices about what was passed on, to and from whoever has it
  'correction_notice.open': keepers,
  'correction_notice.read': [...both, 'data_protection_officer'],
  'correction_notice.act': [...both, 'data_protection_officer'],
  // the log: only to confirm that the law was kept
  'transmission_log.read': ['data_protection_officer', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;
