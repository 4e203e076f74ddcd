import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Tablet } from './tablet.entity.js';

/** Devices are known to whoever serves in the authority that they belong to, or in the operation that they are for. */
export const tabletSight = defineSight<Tablet>()('tablets', {
  its_authority: { because: 'it belongs to their authority', column: 'ownerAuthorityId', is: whereIAm() },
  its_operation: {
    because: 'it is for the operation that they serve in',
    column: 'operationId',
    is: whereIAm(),
  },
  data_protection: {
    because: 'they supervise data protection in its state',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});
