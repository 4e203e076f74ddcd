import { administrationPermissions } from './permissions/administration.js';
import { carePermissions } from './permissions/care.js';
import { channelPermissions } from './permissions/channels.js';
import { collectionImportPermissions } from './permissions/collection-imports.js';
import { collectionPermissions } from './permissions/collections.js';
import { custodyPermissions } from './permissions/custody.js';
import { debriefingsPermissions } from './permissions/debriefings.js';
import { exchangePermissions } from './permissions/exchange.js';
import { figuresPermissions } from './permissions/figures.js';
import { followUpPermissions } from './permissions/follow-up.js';
import { hitPermissions } from './permissions/hits.js';
import { incidentsPermissions } from './permissions/incidents.js';
import { informationPermissions } from './permissions/information.js';
import { lawPermissions } from './permissions/law.js';
import { planningPermissions } from './permissions/planning.js';
import { readmissionFormPermissions } from './permissions/readmission-forms.js';
import { readmissionTransferPermissions } from './permissions/readmission-transfers.js';
import { readmissionPermissions } from './permissions/readmissions.js';
import { referralPermissions } from './permissions/referrals.js';
import { returnJourneyPermissions } from './permissions/return-journeys.js';
import { safeguardPermissions } from './permissions/safeguards.js';
import { subjectsFoundPermissions } from './permissions/subjects-found.js';
import { tabletPermissions } from './permissions/tablets.js';
import { tellingPermissions } from './permissions/telling.js';
import { transmissionPermissions } from './permissions/transmissions.js';
import { workingDayPermissions } from './permissions/working-day.js';
import type { Role } from './role.codes.js';

export { allRoles, functions, roles, type OperationFunction, type Role } from './role.codes.js';

/** Who may call what at all. Which records exist for them, and what they may do to each, is asked after this. */
export const permissions = {
  ...administrationPermissions,
  ...carePermissions,
  ...channelPermissions,
  ...collectionImportPermissions,
  ...collectionPermissions,
  ...custodyPermissions,
  ...debriefingsPermissions,
  ...exchangePermissions,
  ...figuresPermissions,
  ...followUpPermissions,
  ...hitPermissions,
  ...incidentsPermissions,
  ...informationPermissions,
  ...lawPermissions,
  ...planningPermissions,
  ...readmissionFormPermissions,
  ...readmissionTransferPermissions,
  ...readmissionPermissions,
  ...referralPermissions,
  ...returnJourneyPermissions,
  ...safeguardPermissions,
  ...subjectsFoundPermissions,
  ...tabletPermissions,
  ...tellingPermissions,
  ...transmissionPermissions,
  ...workingDayPermissions,
} as const;

export type Permission = keyof typeof permissions;

const known = new Map<string, ReadonlySet<Permission>>();

/** What these roles may call together. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  const key = [...new Set(held)].sort().join();
  const before = known.get(key);
  if (before) return before;
  const granted = (Object.entries(permissions) as [Permission, readonly Role[]][])
    .filter(([, granting]) => held.some((role) => granting.includes(role)))
    .map(([permission]) => permission);
  const permitted: ReadonlySet<Permission> = new Set(granted);
  known.set(key, permitted);
  return permitted;
}
