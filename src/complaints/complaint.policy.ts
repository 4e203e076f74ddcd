import { defineSight, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Complaint } from './complaint.entity.js';

const notTheUnit = 'who.authority_id = row.unit_concerned';

/** Complaint officers only: not whoever handed it in, not the chain of command, and never the unit that it is about. */
export const complaintSight = defineSight<Complaint>()('complaints', {
  its_officers: {
    because: 'they look after rights or safeguards in its operation',
    column: 'operationId',
    is: whereIAm('rights_monitor', 'safeguard_officer'),
    unless: notTheUnit,
  },
  officers_of_the_host: {
    because: 'they look after rights or safeguards for the host state',
    column: 'ownerCountry',
    is: myCountryAs('rights_monitor', 'safeguard_officer'),
    unless: notTheUnit,
  },
  monitors_of_participants: {
    because: 'they monitor rights in a state that takes part, and it was left lying',
    column: 'participantCountries',
    is: myCountryAmongAs('rights_monitor'),
    and: 'row.climbed >= 1',
    unless: notTheUnit,
  },
});
