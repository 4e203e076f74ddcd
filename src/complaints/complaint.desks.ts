import { eachOf, type Awaits } from '../core/workflow/desks.js';
import type { Complaint } from './complaint.entity.js';

const itsOwnOfficers: Awaits<Complaint> = ({ operationId, ownerCountry, unitConcerned: unless }) => [
  { roles: ['rights_monitor', 'safeguard_officer'], place: operationId, unless },
  { roles: ['rights_monitor', 'safeguard_officer'], country: ownerCountry, unless },
];

/** Once it was left lying, monitors of the states that take part. */
const monitorsOfParticipants: Awaits<Complaint> = ({ climbed, participantCountries, unitConcerned: unless }) =>
  climbed === 0 ? [] : participantCountries.map((country) => ({ roles: ['rights_monitor'], country, unless }));

/** Who has to decide on a complaint: never officers of the unit that it is about. */
export const complaintOfficers = eachOf<Complaint>(itsOwnOfficers, monitorsOfParticipants);
