import { eachOf, itsAuthority, itsCountry, where, type Awaits } from '../core/workflow/desks.js';
import type { UsePermission } from './use-permission.entity.js';

/** Of what was received from another state, also whoever answers to that state. */
const ofThisInstallation = eachOf<UsePermission>(
  itsAuthority('handling_officer'),
  where(({ itemType }) => itemType === 'received_items', itsCountry('central_unit_officer')),
);

/** An owner without account here is answered for by the unit that asks it. */
const itsOwner: Awaits<UsePermission> = (permission) =>
  permission.elsewhere === permission.ownerCountry && permission.holderCountry !== null
    ? [{ roles: ['central_unit_officer'], country: permission.holderCountry }]
    : ofThisInstallation(permission);

/** Who has to say whether information may be used. */
export const usePermissionDesks = {
  requested: itsOwner,
  owner_notified: itsOwner,
} satisfies Record<string, Awaits<UsePermission>>;
