import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { UsePermission } from './use-permission.entity.js';

/** Whoever asks, whoever decides for the owner, and who has to see that nothing is left open in the operation. */
export const usePermissionSight = defineSight<UsePermission>()('use_permissions', {
  whoever_asked: { because: 'they asked for it', column: 'openedBy', is: me },
  its_owner: {
    because: 'they decide for the authority that owns the item',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer'),
  },
  data_protection: {
    because: 'they supervise data protection in the state that owns the item',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  its_coordinators: {
    because: 'they coordinate its operation for the state that owns the item',
    column: 'operationId',
    is: whereIAm('operation_coordinator'),
    within: 'ownerCountry',
  },
});
