import { defineSight, me, meAmong, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Check } from './check.entity.js';

/** Who was part of it or recorded it; who leads in the operation or watches over rights; who answers for a state in it. */
export const checkSight = defineSight<Check>()('checks', {
  its_officers: { because: 'they carried it out, led it or assisted', column: 'officerIds', is: meAmong },
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
  its_shift_leader: { because: 'they lead the shift in which it was carried out', column: 'shiftLeaderId', is: me },
  its_operation: {
    because: 'they lead in the operation, or watch over rights in it',
    column: 'operationId',
    is: whereIAm('operation_coordinator', 'operation_commander', 'team_leader', 'rights_monitor'),
  },
  its_states: {
    because: 'officers of their state were part of it',
    column: 'countries',
    is: myCountryAmongAs('national_contact_point'),
  },
  the_host: {
    because: 'they plan or decide for the host state',
    column: 'ownerCountry',
    is: myCountryAs('operation_coordinator', 'police_chief'),
  },
});
