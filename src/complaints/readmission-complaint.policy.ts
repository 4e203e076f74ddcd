import { defineSight, myCountryAs } from '../core/access/sight.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';

const notTheUnit = 'who.authority_id = row.unit_concerned';

/** Complaint officers only: not whoever handed it in, not who works on the case, and never the unit that it is about. */
export const readmissionComplaintSight = defineSight<ReadmissionComplaint>()('readmission_complaints', {
  its_officers: {
    because: 'they look after rights or safeguards in the state that it is about',
    column: 'ownerCountry',
    is: myCountryAs('rights_monitor', 'safeguard_officer'),
    unless: notTheUnit,
  },
  its_chief: {
    because: 'it was left lying',
    column: 'ownerCountry',
    is: myCountryAs('police_chief'),
    and: 'row.climbed >= 1',
    unless: notTheUnit,
  },
});
