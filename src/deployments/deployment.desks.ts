import type { Role } from '../core/access/roles.js';
import { eachOf, fromClimb, itsOperation, officerNamedBy, where, type Awaits } from '../core/workflow/desks.js';
import type { Deployment } from './deployment.entity.js';

const hostsAs =
  (role: Role): Awaits<Deployment> =>
  ({ hostCountries }) =>
    hostCountries.map((country) => ({ roles: [role], country }));

/** Who has to answer for the host, and what is to be done before the first day. */
export const deploymentDesks = {
  proposed: eachOf<Deployment>(
    itsOperation('operation_coordinator'),
    hostsAs('operation_coordinator'),
    fromClimb(1, itsOperation('operation_commander')),
    fromClimb(2, hostsAs('police_chief')),
  ),
  // Before the first day: a briefing by those who lead there, and the officer's own signature.
  accepted: eachOf<Deployment>(
    where(({ briefedAt }) => briefedAt === null, itsOperation('operation_coordinator', 'team_leader')),
    where(({ codeOfConductAt }) => codeOfConductAt === null, officerNamedBy('officerId')),
  ),
} satisfies Record<string, Awaits<Deployment>>;
