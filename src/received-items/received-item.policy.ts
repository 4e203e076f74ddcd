import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import { whoExchange, whoPassOn } from '../core/exchange/passed-on.codes.js';
import type { ReceivedItem } from './received-item.entity.js';

/** The authority that received it, whoever works on the case that it came with on that side, and who must see to its end. */
export const receivedItemSight = defineSight<ReceivedItem>()('received_items', {
  its_authority: {
    because: 'they work for the authority that received it',
    column: 'ownerAuthorityId',
    is: whereIAm(...whoPassOn),
  },
  its_side: {
    because: 'they work on the case that it came with, on the side that received it',
    column: 'ownerCountry',
    is: myCountryAs(...whoExchange),
    and: 'app.sees(row.carrier_type, row.carrier_id)',
  },
  its_central_unit: {
    because: 'they answer to other states for what their own has received',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer'),
  },
  data_protection: {
    because: 'they supervise data protection in the state that received it',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});
