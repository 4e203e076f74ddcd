import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Equipment } from './equipment.entity.js';

/** Those who work with it, those whose it is, those who have it, and those who plan for the host. */
export const equipmentSight = defineSight<Equipment>()('equipment', {
  its_operation: {
    because: 'they serve in the same operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'national_contact_point',
      'field_officer',
      'debriefer',
      'screener',
    ),
  },
  its_owner: {
    because: 'it is the property of their state, for which they plan',
    column: 'propertyCountry',
    is: myCountryAs('national_contact_point', 'operation_coordinator', 'police_chief'),
  },
  its_holder: { because: 'it was handed to them', column: 'holderId', is: me },
  its_holding_authority: {
    because: 'it was handed to their authority',
    column: 'holderId',
    is: whereIAm('national_contact_point', 'operation_coordinator', 'police_chief', 'team_leader'),
  },
  the_host: {
    because: 'they plan or decide for the host state',
    column: 'ownerCountry',
    is: myCountryAs('operation_coordinator', 'police_chief'),
  },
});
