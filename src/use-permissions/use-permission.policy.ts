import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import { whoPassOn } from '../core/exchange/passed-on.codes.js';
import type { UsePermission } from './use-permission.entity.js';

const RECEIVED = `row.item_type = 'received_items'`;

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
  its_central_unit: {
    because: 'they answer to other states for what their own has passed on',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer'),
    and: RECEIVED,
  },
  its_holder: {
    because: 'they work for the authority that received the item',
    column: 'holderAuthorityId',
    is: whereIAm(...whoPassOn),
    and: RECEIVED,
  },
  for_its_holder: {
    because: 'they answer to other states, or supervise data protection, for the state that received the item',
    column: 'holderCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
    and: RECEIVED,
  },
});
