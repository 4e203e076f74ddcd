import type { Awaits } from '../core/workflow/desks.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';

/** Who has to decide on a complaint: never officers of the unit that it is about. */
export const readmissionComplaintOfficers: Awaits<ReadmissionComplaint> = ({
  ownerCountry,
  unitConcerned: unless,
  climbed,
}) => [
  { roles: ['rights_monitor', 'safeguard_officer'], country: ownerCountry, unless },
  ...(climbed > 0 ? [{ roles: ['police_chief'] as const, country: ownerCountry, unless }] : []),
];
