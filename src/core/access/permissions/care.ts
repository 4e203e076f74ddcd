import { whoMeetPeople, whoBookInterpreters } from './groups.js';
import type { Role } from '../role.codes.js';

/** Who looks after people: referrals, interpreters, complaints. */
export const carePermissions = {
  // persons in need of protection or care
  'protection_referral.read': [...whoMeetPeople, 'data_protection_officer'],
  'protection_referral.open': whoMeetPeople,
  'protection_referral.act': ['safeguard_officer', 'operation_coordinator', 'operation_commander'],
  'protection_route.enter': ['operation_coordinator', 'safeguard_officer', 'national_contact_point'],

  // interpreters: who is there, who is booked, and what an interpreter sees of it
  'interpreter.read': [...whoBookInterpreters, 'central_unit_officer', 'interpreter'],
  'interpreter.open': ['operation_coordinator', 'national_contact_point', 'central_unit_officer'],
  'interpreter.act': ['operation_coordinator', 'national_contact_point', 'central_unit_officer', 'interpreter'],
  'interpreter_booking.read': [...whoBookInterpreters, 'central_unit_officer', 'rights_monitor'],
  'interpreter_booking.open': whoBookInterpreters,
  'interpreter_booking.act': [...whoBookInterpreters, 'central_unit_officer'],
  'interpreter_session.own': ['interpreter'],
  // complaints of persons who were met
  'complaint.open': whoMeetPeople,
  'complaint.read': ['rights_monitor', 'safeguard_officer'],
  'complaint.act': ['rights_monitor', 'safeguard_officer'],
} as const satisfies Record<string, readonly Role[]>;
