import type { Role } from '../role.codes.js';

const whoWorkOnIt = ['readmission_officer', 'readmission_supervisor'] as const;
const whoWatch = ['safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'] as const;

/** Who works on interviews, travel documents and transfers, who leads and receives, and who watches. */
export const readmissionTransferPermissions = {
  'readmission_interview.read': [...whoWorkOnIt, 'consular_officer', ...whoWatch],
  'readmission_interview.open': whoWorkOnIt,
  'readmission_interview.act': [...whoWorkOnIt, 'consular_officer'],
  'travel_document.read': [...whoWorkOnIt, 'consular_officer', 'escort_leader', 'crossing_point_officer', ...whoWatch],
  'travel_document.open': whoWorkOnIt,
  'travel_document.act': [...whoWorkOnIt, 'consular_officer'],
  'readmission_transfer.read': [...whoWorkOnIt, 'escort_leader', 'crossing_point_officer', ...whoWatch],
  'readmission_transfer.open': whoWorkOnIt,
  'readmission_transfer.act': [...whoWorkOnIt, 'escort_leader', 'crossing_point_officer'],
} as const satisfies Record<string, readonly Role[]>;
