import { defineSight, me, myCountryAs } from '../core/access/sight.js';
import type { LegalConfirmation } from './legal-confirmation.entity.js';

/** Its author, and the legal officers of their state. What the case goes by, its own readers see with the case. */
export const legalConfirmationSight = defineSight<LegalConfirmation>()('legal_confirmations', {
  its_author: { because: 'they have proposed it', column: 'openedBy', is: me },
  its_state: {
    because: 'they are legal officers of the state that confirms it',
    column: 'ownerCountry',
    is: myCountryAs('legal_officer'),
  },
});
