import { defineSight, myCountryAs } from '../core/access/sight.js';
import { sidesOf } from '../core/exchange/sides.js';
import type { CrossBorderRequest } from './request.entity.js';

/**
 * The two sides, their units, and the liaison officers of each state who cover the two; and, until it is sent, the legal
 * officers of the state that asks, who confirm the law for it. Nobody else.
 */
export const requestSight = defineSight<CrossBorderRequest>()('requests', {
  ...sidesOf<CrossBorderRequest>(),
  own_legal_officers: {
    because: 'they confirm what the law says for a request of their state',
    column: 'ownerCountry',
    is: myCountryAs('legal_officer'),
    and: 'row.sent_at is null',
  },
});
