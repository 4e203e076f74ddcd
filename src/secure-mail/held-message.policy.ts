import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { HeldMessage } from './held-message.entity.js';

export const heldMessageSight = defineSight<HeldMessage>()('held_messages', {
  its_unit: {
    because: 'they serve at the unit that it came to',
    column: 'ownerAuthorityId',
    is: whereIAm('central_unit_officer'),
  },
  its_administrators: {
    because: 'they administer the system in the state that it came to',
    column: 'ownerCountry',
    is: myCountryAs('system_administrator'),
  },
});
