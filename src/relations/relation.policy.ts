import { defineSight, me, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Relation } from './relation.entity.js';

const informed = [
  'analyst',
  'operation_coordinator',
  'team_leader',
  'national_contact_point',
  'central_unit_officer',
  'handling_officer',
  'referral_approver',
] as const;

/** As its handling has it; and, by the second wall, never without both subjects. */
export const relationSight = defineSight<Relation>()('relations', {
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
  its_owner: {
    because: 'they keep or analyse what their authority owns',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer', 'analyst'),
  },
  data_protection: {
    because: 'they supervise data protection in the state that owns it; of its content they see nothing',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  its_operation: {
    because: 'they lead, coordinate or analyse in its operation for the state that owns it',
    column: 'operationId',
    is: whereIAm('team_leader', 'operation_coordinator', 'analyst'),
    within: 'ownerCountry',
  },
  its_state: {
    because: 'it is approved, and they exchange information for the state that owns it',
    column: 'ownerCountry',
    is: myCountryAs('national_contact_point', 'central_unit_officer'),
    and: 'row.released_at is not null',
  },
  other_states: {
    because: 'it was released to their state',
    column: 'releasableTo',
    is: myCountryAmongAs(...informed),
    and: `row.released_at is not null and not 'H2' = any(row.handling_codes)`,
  },
  by_permission: {
    because: 'its owner permitted their state to read it in spite of H2',
    column: 'openedTo',
    is: myCountryAmongAs(...informed),
    and: `row.released_at is not null and row.opened_to <> '{}' and row.releasable_to && row.opened_to`,
  },
});
