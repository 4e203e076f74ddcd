import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReadmissionCheck } from './check.entity.js';

/** The requesting state's own: nobody of the other one. */
export const checkSight = defineSight<ReadmissionCheck>()('readmission_checks', {
  own_authority: {
    because: 'they work on the case',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor', 'legal_officer'),
  },
  own_guardians: {
    because: 'they look after safeguards, rights or data protection in the requesting state',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer', 'rights_monitor', 'data_protection_officer'),
  },
});
