import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Casualty } from './casualty.entity.js';

/** Those who serve in the operation or watch over rights in it, and those who answer for the host. */
export const casualtySight = defineSight<Casualty>()('casualties', {
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
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
    ),
  },
  the_host: {
    because: 'they answer for the host state',
    column: 'ownerCountry',
    is: myCountryAs('police_chief', 'legal_officer', 'safeguard_officer'),
  },
});
