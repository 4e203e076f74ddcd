import { eachOf, itsAuthority, itsCountry, where, type Awaits } from '../core/workflow/desks.js';
import type { UsePermission } from './use-permission.entity.js';

/** Of what was received from another state, also whoever answers to that state. */
const itsOwner = eachOf<UsePermission>(
  itsAuthority('handling_officer'),
  where(({ itemType }) => itemType === 'received_items', itsCountry('central_unit_officer')),
);

/** Who has to say whether information may be used. */
export const usePermissionDesks = {
  requested: itsOwner,
  owner_notified: itsOwner,
} satisfies Record<string, Awaits<UsePermission>>;
