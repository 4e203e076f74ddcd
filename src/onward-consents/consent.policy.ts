import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { OnwardConsent } from './consent.entity.js';

export const consentSight = defineSight<OnwardConsent>()('onward_consents', {
  whoever_asked: { because: 'they asked for it', column: 'openedBy', is: me },
  own_authority: {
    because: 'they work on the case for the authority that asked',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
  },
  whoever_answers: {
    because: 'they answer for the data',
    column: 'answeringAuthorityId',
    is: whereIAm('readmission_supervisor', 'handling_officer'),
  },
  own_data_protection: {
    because: 'they supervise data protection in the state that asked',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  data_protection: {
    because: 'they supervise data protection in the state whose data they are',
    column: 'dataOf',
    is: myCountryAs('data_protection_officer'),
  },
  the_operation: {
    because: 'it was carried across to the operation in which they serve',
    column: 'operationId',
    is: whereIAm('analyst', 'operation_coordinator'),
    and: `row.direction = 'to_operation' and row.state = 'carried'`,
  },
});
