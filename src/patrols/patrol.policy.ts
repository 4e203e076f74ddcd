import { defineSight, meAmong, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Patrol } from './patrol.entity.js';

/** Who is on it; who sends patrols, reviews them or watches over rights; those who answer for a state that is part of it. */
export const patrolSight = defineSight<Patrol>()('patrols', {
  its_officers: { because: 'they are on it', column: 'officerIds', is: meAmong },
  its_operation: {
    because: 'they send and review patrols in the operation, or watch over rights in it',
    column: 'operationId',
    is: whereIAm('operation_coordinator', 'operation_commander', 'team_leader', 'rights_monitor'),
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
