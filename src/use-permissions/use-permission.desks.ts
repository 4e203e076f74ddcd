import { itsAuthority, type Awaits } from '../core/workflow/desks.js';
import type { UsePermission } from './use-permission.entity.js';

/** Who has to say whether information may be used. */
export const usePermissionDesks = {
  requested: itsAuthority('handling_officer'),
  owner_notified: itsAuthority('handling_officer'),
} satisfies Record<string, Awaits<UsePermission>>;
