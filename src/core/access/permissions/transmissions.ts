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
  'received_item.register': whoExchange,
  'received_item.act': [...both, 'data_protection_officer'],
  // notices about what was passed on, to and from whoever has it
  'correction_notice.open': keepers,
  'correction_notice.register': ['central_unit_officer'],
  'correction_notice.read': [...both, 'data_protection_officer'],
  'correction_notice.act': [...both, 'data_protection_officer'],
  // what recipients tell of the use of what they received
  'use_report.open': keepers,
  'use_report.read': [...both, 'data_protection_officer'],
  'use_report.register': ['central_unit_officer'],
  'use_report.act': keepers,
  // persons who ask about the data held of them, and transmitters who are heard on it
  'data_subject_request.work': ['data_protection_officer', 'legal_officer'],
  'data_subject_consultation.read': [...keepers, 'legal_officer'],
  'data_subject_consultation.register': ['central_unit_officer'],
  'data_subject_consultation.answer': [...keepers, 'legal_officer'],
  // breaches of what was received, and what transmitters are told of them
  'breach.work': keepers,
  'breach_notice.register': ['central_unit_officer'],
  // the log: only to confirm that the law was kept
  'transmission_log.read': ['data_protection_officer', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;
