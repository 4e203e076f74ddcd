import { defineSight, meAmong, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Shift } from './shift.entity.js';

/** The roster is for those who serve by it, for the states whose officers are on it, and for those who plan for the host. */
export const shiftSight = defineSight<Shift>()('shifts', {
  its_officers: { because: 'they are on it', column: 'officerIds', is: meAmong },
  its_operation: {
    because: 'they serve in the same operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'national_contact_point',
      'rights_monitor',
      'field_officer',
      'debriefer',
      'screener',
    ),
  },
  its_states: {
    because: 'officers of their state are on it',
    column: 'countries',
    is: myCountryAmongAs('national_contact_point'),
  },
  the_host: {
    because: 'they plan or decide for the host state',
    column: 'ownerCountry',
    is: myCountryAs('operation_coordinator', 'police_chief'),
  },
});
