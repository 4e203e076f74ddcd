import type { Awaits } from '../core/workflow/desks.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';

const officers: Awaits<ReadmissionComplaint> = ({ ownerCountry, unitConcerned: unless, climbed }) => [
  { roles: ['rights_monitor', 'safeguard_officer'], country: ownerCountry, unless },
  ...(climbed > 0 ? [{ roles: ['police_chief'] as const, country: ownerCountry, unless }] : []),
];

/** Never officers of the unit that it is about. */
export const readmissionComplaintDesks = {
  received: officers,
  admissible: officers,
  inadmissible: officers,
  examined: officers,
  answered: officers,
} satisfies Record<string, Awaits<ReadmissionComplaint>>;
