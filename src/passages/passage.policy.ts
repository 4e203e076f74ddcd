import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import { whoExchange } from '../core/exchange/passed-on.codes.js';
import type { Passage } from './passage.entity.js';

/** Whoever sent it, and each of those through whose hands it goes from when it comes to them; nobody before. */
export const passageSight = defineSight<Passage>()('passages', {
  whoever_sent: { because: 'they sent it', column: 'openedBy', is: me },
  own_authority: {
    because: 'they work for the authority that sent it',
    column: 'ownerAuthorityId',
    is: whereIAm(...whoExchange),
  },
  through_their_hands: {
    because: 'it has come to their focal point or bureau',
    column: 'via',
    is: { ...whereIAm('liaison_officer', 'central_unit_officer'), among: true },
  },
  registers_the_steps: {
    because: 'they register what its sending state does, which has nobody here',
    column: 'liaisonIn',
    is: whereIAm('liaison_officer'),
    and: `row.elsewhere = 'owner'`,
  },
  data_protection_there: {
    because: 'they supervise data protection in the state that sent it',
    column: 'fromCountry',
    is: myCountryAs('data_protection_officer'),
  },
  data_protection_here: {
    because: 'they supervise data protection in the state that it has come to',
    column: 'toCountry',
    is: myCountryAs('data_protection_officer'),
    and: 'row.liaison_in = any(row.via)',
  },
});
