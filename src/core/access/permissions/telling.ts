import { whoExchange } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who works on what states tell one another without a request, and on those through whom they do. */
export const tellingPermissions = {
  // liaison officers: proposed, nominated and accredited by those who speak for a state
  'liaison_posting.read': [
    'national_contact_point',
    'police_chief',
    'central_unit_officer',
    'liaison_officer',
    'legal_officer',
  ],
  'liaison_posting.open': ['national_contact_point', 'police_chief', 'central_unit_officer'],
  'liaison_posting.act': ['national_contact_point', 'police_chief', 'central_unit_officer', 'liaison_officer'],

  // told without a request: what of it there is for them follows from the side they are on
  'spontaneous_information.read': [...whoExchange, 'data_protection_officer', 'legal_officer'],
  'spontaneous_information.open': whoExchange,
  'spontaneous_information.act': whoExchange,

  // about nobody in particular
  'strategic_exchange.read': [...whoExchange, 'data_protection_officer', 'legal_officer'],
  'strategic_exchange.open': whoExchange,
  'strategic_exchange.register': ['central_unit_officer'],
  'strategic_exchange.act': whoExchange,
  'joint_analysis.read': ['national_contact_point', 'central_unit_officer', 'police_chief', 'analyst'],
  'joint_analysis.act': ['national_contact_point', 'central_unit_officer', 'police_chief'],

  // each side's own notes on what passes between states
  'case_note.read': [...whoExchange, 'data_protection_officer', 'legal_officer'],
  'case_note.write': [...whoExchange, 'legal_officer'],

  // the way through SELEC
  'passage.read': [...whoExchange, 'data_protection_officer'],
  'passage.act': ['liaison_officer', 'central_unit_officer'],
} as const satisfies Record<string, readonly Role[]>;
