import type { Role } from '../role.codes.js';

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

/** Who works on transits, joint return flights, claims of error and invoices; each sees those of their own state. */
export const returnJourneyPermissions = {
  'transit.read': [
    ...officers,
    'escort_leader',
    'crossing_point_officer',
    'safeguard_officer',
    'rights_monitor',
    'data_protection_officer',
  ],
  'transit.open': officers,
  'transit.act': [...officers, 'escort_leader', 'crossing_point_officer', 'data_protection_officer'],

  'return_flight.read': [
    ...officers,
    'escort_leader',
    'crossing_point_officer',
    'safeguard_officer',
    'rights_monitor',
    'data_protection_officer',
  ],
  'return_flight.open': officers,
  'return_flight.act': [...officers, 'escort_leader'],

  'error_claim.read': [
    ...officers,
    'escort_leader',
    'crossing_point_officer',
    'safeguard_officer',
    'rights_monitor',
    'data_protection_officer',
    'legal_officer',
  ],
  'error_claim.open': officers,
  'error_claim.act': [...officers, 'escort_leader', 'crossing_point_officer', 'data_protection_officer'],

  'readmission_invoice.read': [...officers, 'data_protection_officer'],
  'readmission_invoice.open': officers,
  'readmission_invoice.act': officers,
} as const satisfies Record<string, readonly Role[]>;
