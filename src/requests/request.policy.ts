import { defineSight, myCountryAs } from '../core/access/sight.js';
import { sidesOf } from '../core/exchange/sides.js';
import type { CrossBorderRequest } from './request.entity.js';

/** As long as the law that it was registered under has not been confirmed, somebody has to be able to confirm it. */
const UNPINNED = `row.elsewhere = 'owner' and row.pinned is null
    and row.state not in ('refused', 'withdrawn', 'expired', 'closed', 'under_review', 'destroyed')`;

/**
 * The two sides, their units, and the liaison officers of each state who cover the two; and, until it is sent, the legal
 * officers of the state that asks, who confirm the law for it; where that state has no account here, those of the state
 * that is asked, until a basis is pinned. Nobody else.
 */
export const requestSight = defineSight<CrossBorderRequest>()('requests', {
  ...sidesOf<CrossBorderRequest>(),
  own_legal_officers: {
    because: 'they confirm what the law says for a request of their state',
    column: 'ownerCountry',
    is: myCountryAs('legal_officer'),
    and: 'row.sent_at is null',
  },
  asked_legal_officers: {
    because: 'they confirm what the law says for what a state without account here asks of theirs',
    column: 'otherCountry',
    is: myCountryAs('legal_officer'),
    and: UNPINNED,
  },
});
