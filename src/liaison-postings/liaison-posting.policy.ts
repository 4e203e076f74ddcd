import { defineSight, me, myCountryAmongAs, myCountryAs } from '../core/access/sight.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';

const forAState = ['national_contact_point', 'police_chief', 'central_unit_officer', 'legal_officer'] as const;

/** The officer, and those who speak for the states that send, take, are served as well, or are told. */
export const liaisonPostingSight = defineSight<LiaisonPosting>()('liaison_postings', {
  its_officer: { because: 'it is their own posting', column: 'officerId', is: me },
  the_sender: { because: 'they speak for the state that sends', column: 'ownerCountry', is: myCountryAs(...forAState) },
  the_host: { because: 'they speak for the host state', column: 'hostCountry', is: myCountryAs(...forAState) },
  served: {
    because: 'they speak for a state that the officer serves as well',
    column: 'servedCountries',
    is: myCountryAmongAs(...forAState),
  },
  informed: {
    because: 'they speak for a state that is told of postings to third states',
    column: 'informedCountries',
    is: myCountryAmongAs(...forAState),
  },
});
