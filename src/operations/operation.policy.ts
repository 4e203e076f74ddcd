import { defineSight, myCountryAmongAs, whereIAm } from '../core/access/sight.js';
import type { Operation } from './operation.entity.js';

/**
 * Whoever has a part in it; its own authority; once it is proposed, those who act for a state that it concerns; and once it
 * has begun, whoever oversees what their state takes part in (never its plan: that is for those who carry it out).
 */
export const operationSight = defineSight<Operation>()('operations', {
  its_people: { because: 'they have a function in it', column: 'id', is: whereIAm() },
  its_authority: {
    because: 'they plan or decide in the authority that proposed it',
    column: 'ownerAuthorityId',
    is: whereIAm('operation_coordinator', 'police_chief', 'national_contact_point', 'analyst'),
  },
  its_states: {
    because: 'it concerns their state, for which they act in such matters',
    column: 'concernedCountries',
    is: myCountryAmongAs(
      'national_contact_point',
      'operation_coordinator',
      'operation_commander',
      'police_chief',
      'central_unit_officer',
      'legal_officer',
      'rights_monitor',
      'data_protection_officer',
      'safeguard_officer',
    ),
    and: `row.state <> 'risk_analysis'`,
  },
  its_oversight: {
    because: 'they oversee what their state takes part in, once it has begun',
    column: 'countries',
    is: myCountryAmongAs('oversight'),
    and: `row.state in ('active', 'suspended', 'demobilised', 'evaluation', 'closed', 'archived')`,
  },
});
