import { defineSight, myCountryAs } from '../core/access/sight.js';
import { sidesOf } from '../core/exchange/sides.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

/**
 * Its two sides; and, until it is told, the legal officers of the sender, who confirm what the law says for it; where the
 * sender has no account here, those of the state that is told, until it is accepted.
 */
export const spontaneousInformationSight = defineSight<SpontaneousInformation>()('spontaneous_information', {
  ...sidesOf<SpontaneousInformation>(),
  own_legal_officers: {
    because: 'they confirm the law for the state that tells',
    column: 'ownerCountry',
    is: myCountryAs('legal_officer'),
    and: 'row.sent_at is null',
  },
  told_legal_officers: {
    because: 'they confirm the law for what a state without account here tells theirs',
    column: 'otherCountry',
    is: myCountryAs('legal_officer'),
    and: `row.elsewhere = 'owner' and row.state in ('draft', 'under_way', 'transmitted')`,
  },
});
