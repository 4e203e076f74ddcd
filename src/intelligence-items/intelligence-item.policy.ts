import { defineSight, me, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';

const informed = [
  'analyst',
  'operation_coordinator',
  'team_leader',
  'national_contact_point',
  'central_unit_officer',
  'handling_officer',
  'referral_approver',
] as const;

const inTheField = [
  'debriefer',
  'screener',
  'field_officer',
  'check_officer',
  'team_leader',
  'operation_coordinator',
  'analyst',
] as const;

const released = 'row.released_at is not null';
const withoutH2 = `${released} and not 'H2' = any(row.handling_codes)`;
const catalogue = `row.kind = 'modus_operandi'`;

/** As its handling has it; the catalogue of modi operandi is also for whoever works in the field of those states. */
export const intelligenceItemSight = defineSight<IntelligenceItem>()('intelligence_items', {
  its_author: { because: 'they wrote it', column: 'openedBy', is: me },
  its_owner: {
    because: 'they keep or analyse what their authority owns',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer', 'analyst'),
    and: `row.state <> 'draft'`,
  },
  data_protection: {
    because: 'they supervise data protection in the state that owns it; of its content they see nothing',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
    and: `row.state <> 'draft'`,
  },
  its_operation: {
    because: 'they lead, coordinate or analyse in its operation for the state that owns it',
    column: 'operationId',
    is: whereIAm('team_leader', 'operation_coordinator', 'analyst'),
    within: 'ownerCountry',
  },
  its_state: {
    because: 'it is released, and they exchange information for the state that owns it',
    column: 'ownerCountry',
    is: myCountryAs('national_contact_point', 'central_unit_officer'),
    and: released,
  },
  other_states: {
    because: 'it was released to their state',
    column: 'releasableTo',
    is: myCountryAmongAs(...informed),
    and: withoutH2,
  },
  by_permission: {
    because: 'its owner permitted their state to read it in spite of H2',
    column: 'openedTo',
    is: myCountryAmongAs(...informed),
    and: `${released} and row.opened_to <> '{}' and row.releasable_to && row.opened_to`,
  },
  the_catalogue: {
    because: 'it is in the catalogue of the state that they work for in the field',
    column: 'ownerCountry',
    is: myCountryAs(...inTheField),
    and: `${catalogue} and ${released}`,
  },
  the_catalogue_of_others: {
    because: 'it is in the catalogue, and was released to the state that they work for in the field',
    column: 'releasableTo',
    is: myCountryAmongAs(...inTheField),
    and: `${catalogue} and ${withoutH2}`,
  },
});
