import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Detention } from './detention.entity.js';

/** The detaining state's own. */
export const detentionSight = defineSight<Detention>()('detentions', {
  own_authority: {
    because: 'they work on the case',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
  },
  own_guardians: {
    because: 'they look after safeguards, rights, law or data in the detaining state',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer', 'rights_monitor', 'legal_officer', 'data_protection_officer'),
  },
});
