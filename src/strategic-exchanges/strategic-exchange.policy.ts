import { defineSight, myCountryAs } from '../core/access/sight.js';
import { sidesOf } from '../core/exchange/sides.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';

/** Its two sides; and, until it is told, the legal officers of the sender, who confirm what the law says for it. */
export const strategicExchangeSight = defineSight<StrategicExchange>()('strategic_exchanges', {
  ...sidesOf<StrategicExchange>(),
  own_legal_officers: {
    because: 'they confirm the law for the state that tells',
    column: 'ownerCountry',
    is: myCountryAs('legal_officer'),
    and: 'row.sent_at is null',
  },
});
