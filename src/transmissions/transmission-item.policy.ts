import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import { whoExchange } from '../core/exchange/passed-on.codes.js';
import type { TransmissionItem } from './transmission-item.entity.js';

/** The side that passes it on, as far as it sees the case that it goes with. What goes across is the recipient's own copy. */
export const transmissionItemSight = defineSight<TransmissionItem>()('transmission_items', {
  its_author: { because: 'they prepared it', column: 'openedBy', is: me },
  its_authority: {
    because: 'they release and keep what their authority passes on',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer'),
  },
  its_side: {
    because: 'they work on the case that it goes with, on the side that passes it on',
    column: 'ownerCountry',
    is: myCountryAs(...whoExchange),
    and: 'app.sees(row.carrier_type, row.carrier_id)',
  },
  its_central_unit: {
    because: 'they answer to other states for what their own passes on',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer'),
  },
  data_protection: {
    because: 'they supervise data protection in the state that passes it on',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});
