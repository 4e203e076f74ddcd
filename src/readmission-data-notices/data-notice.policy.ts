import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';

const whoWorkOnIt = whereIAm('readmission_officer', 'readmission_supervisor');

/** Both sides of it, and those who supervise data protection on each. */
export const dataNoticeSight = defineSight<ReadmissionDataNotice>()('readmission_data_notices', {
  own_authority: { because: 'their authority has told it', column: 'ownerAuthorityId', is: whoWorkOnIt },
  other_authority: { because: 'their authority was told', column: 'toAuthorityId', is: whoWorkOnIt },
  own_data_protection: {
    because: 'they supervise data protection in the state that tells it',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  other_data_protection: {
    because: 'they supervise data protection in the state that is told',
    column: 'toCountry',
    is: myCountryAs('data_protection_officer'),
  },
});
