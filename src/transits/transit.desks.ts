import type { Awaits, Desk } from '../core/workflow/desks.js';
import type { Role } from '../core/access/roles.js';
import type { Transit } from './transit.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;

const at = (place: string | null, ...roles: Role[]): Desk[] => (place === null ? [] : [{ roles, place }]);

/** Where a side has no account here, what it has to do waits for whoever takes it down. */
const owners: Awaits<Transit> = ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
  at(elsewhere === 'owner' ? otherAuthorityId : ownerAuthorityId, ...OFFICERS);
const others: Awaits<Transit> = ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
  at(elsewhere === 'other' ? ownerAuthorityId : otherAuthorityId, ...OFFICERS);
const escorts: Awaits<Transit> = ({ ownerCountry }) => [{ roles: ['escort_leader'], country: ownerCountry }];
const points: Awaits<Transit> = ({ otherCountry }) => [{ roles: ['crossing_point_officer'], country: otherCountry }];
const all =
  (...each: Awaits<Transit>[]): Awaits<Transit> =>
  (transit) =>
    each.flatMap((awaits) => awaits(transit));

/** Who has to finish, decide, bring them through, or take them back. */
export const transitDesks = {
  draft: owners,
  requested: others,
  unanswered: all(owners, others),
  granted: owners,
  notified: all(escorts, points),
  obstructed: owners,
  under_way: all(escorts, points),
  failed: owners,
  revoked: owners,
} satisfies Record<string, Awaits<Transit>>;
