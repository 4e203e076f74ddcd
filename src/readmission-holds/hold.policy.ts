import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReadmissionHold } from './hold.entity.js';

/** The requesting state's own: nobody of the other state sees one, except whoever has set it. */
export const holdSight = defineSight<ReadmissionHold>()('readmission_holds', {
  whoever_set_it: { because: 'they set it', column: 'openedBy', is: me },
  own_authority: {
    because: 'they work on the case that it stops',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor', 'legal_officer'),
  },
  own_guardians: {
    because: 'they look after safeguards, rights or data protection in the requesting state',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer', 'rights_monitor', 'data_protection_officer'),
  },
  whoever_was_told: {
    because: 'the person was referred to their authority',
    column: 'referredTo',
    is: whereIAm('safeguard_officer'),
  },
});
