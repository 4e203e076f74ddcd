import { eachOf, fromClimb, itsAuthority, itsCountry, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { ProtectionReferral } from './protection-referral.entity.js';

const itsReceiver: Awaits<ProtectionReferral> = ({ authorityId }) =>
  authorityId === null ? [] : [{ roles: ['safeguard_officer'], place: authorityId }];

const whoeverReceives = eachOf<ProtectionReferral>(
  itsReceiver,
  itsCountry('safeguard_officer'),
  itsOperation('safeguard_officer'),
  fromClimb(1, itsOperation('operation_coordinator'), itsAuthority('operation_coordinator')),
  fromClimb(2, itsOperation('operation_commander')),
);

/** Who has to take a person in need over: whoever receives for the authority or the host, and those above in the end. */
export const protectionReferralDesks = {
  created: whoeverReceives,
  acknowledged: whoeverReceives,
  accepted: whoeverReceives,
  returned: whoeverReceives,
  met: whoeverReceives,
} satisfies Record<string, Awaits<ProtectionReferral>>;
