import type { Role } from '../core/access/roles.js';
import type { Awaits, Desk } from '../core/workflow/desks.js';
import type { ErrorClaim } from './error-claim.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;
const SUPERVISORS = ['readmission_supervisor'] as const;

const at = (place: string | null, roles: readonly Role[]): Desk[] => (place === null ? [] : [{ roles, place }]);

/** Where a side has no account here, what it has to do waits for whoever takes it down. */
const claimants =
  (roles: readonly Role[]): Awaits<ErrorClaim> =>
  ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
    elsewhere === 'owner' ? at(otherAuthorityId, OFFICERS) : at(ownerAuthorityId, roles);
const others =
  (roles: readonly Role[]): Awaits<ErrorClaim> =>
  ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
    elsewhere === 'other' ? at(ownerAuthorityId, OFFICERS) : at(otherAuthorityId, roles);
const each =
  (...all: Awaits<ErrorClaim>[]): Awaits<ErrorClaim> =>
  (claim) =>
    all.flatMap((awaits) => awaits(claim));
const escorts: Awaits<ErrorClaim> = ({ ownerCountry }) => [{ roles: ['escort_leader'], country: ownerCountry }];
const points: Awaits<ErrorClaim> = ({ otherCountry }) => [{ roles: ['crossing_point_officer'], country: otherCountry }];

/** Who has to justify, decide, plan, bring and receive. */
export const errorClaimDesks = {
  draft: claimants(OFFICERS),
  lodged: others(SUPERVISORS),
  out_of_time: claimants(SUPERVISORS),
  accepted: others(OFFICERS),
  rejected: claimants(SUPERVISORS),
  planned: others(OFFICERS),
  notified: claimants(OFFICERS),
  confirmed: each(escorts, claimants(OFFICERS)),
  under_way: each(escorts, points),
  failed: others(OFFICERS),
  with_experts: each(claimants(SUPERVISORS), others(SUPERVISORS)),
} satisfies Record<string, Awaits<ErrorClaim>>;
