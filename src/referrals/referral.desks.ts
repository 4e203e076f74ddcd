import {
  eachOf,
  fromClimb,
  itsAuthor,
  itsAuthority,
  itsCountry,
  itsOwnersInItsOperation,
  officerNamedBy,
  where,
  type Awaits,
} from '../core/workflow/desks.js';
import { byTheUnit } from './referral.codes.js';
import type { Referral } from './referral.entity.js';

const approvers = eachOf<Referral>(
  itsAuthority('referral_approver'),
  itsOwnersInItsOperation('referral_approver'),
  fromClimb(1, itsCountry('referral_approver')),
  fromClimb(2, itsCountry('police_chief')),
);

const leads = itsOwnersInItsOperation('team_leader', 'operation_coordinator');

/** What nobody has asked, or answered, in time. */
const ledWhenMissed = where<Referral>(({ missedAt }) => missedAt !== null, leads);

/** What was found elsewhere, or is to be taken back there, and nobody has followed up in time. */
const leftAlone = where<Referral>(
  ({ missedAt, takenBy, relayCountry }) => missedAt !== null && takenBy === null && relayCountry !== null,
  leads,
);

const aNotice = where<Referral>(
  ({ dpoNotifiedAt, dpoNotedAt }) => dpoNotifiedAt !== null && dpoNotedAt === null,
  itsCountry('data_protection_officer'),
);

/** Relay officers on the spot of the body that is asked and of the owner; otherwise the central unit of the owner’s state. */
const relays: Awaits<Referral> = (subject) => {
  const { target, relayCountry, relayUnitId, operationId } = subject;
  if (relayCountry === null) return [];
  if (relayUnitId !== null) return [{ roles: ['central_unit_officer'], place: relayUnitId }];
  if (byTheUnit.includes(target)) return itsCountry('central_unit_officer')(subject);
  const spot = [{ roles: ['check_officer'] as const, place: operationId, within: relayCountry }];
  return [...spot, ...itsCountry('check_officer')(subject)];
};

const whoeverHasIt = eachOf<Referral>(
  officerNamedBy('takenBy'),
  where(({ takenBy }) => takenBy === null, relays),
);

/** Whom each state of a referral awaits. */
export const referralDesks = {
  draft: itsAuthor,
  necessity_review: eachOf<Referral>(approvers, aNotice),
  second_review: eachOf<Referral>(approvers, aNotice),
  queued: eachOf<Referral>(relays, ledWhenMissed, aNotice),
  taken: eachOf<Referral>(officerNamedBy('takenBy'), ledWhenMissed, aNotice),
  hits: eachOf<Referral>(whoeverHasIt, leftAlone, aNotice),
  answered: eachOf<Referral>(officerNamedBy('approvedBy'), aNotice),
  fed_back: where<Referral>(({ notedAt }) => notedAt === null, itsAuthor),
  recalled: eachOf<Referral>(
    officerNamedBy('takenBy'),
    where(({ takenBy }) => takenBy === null, relays),
    leftAlone,
  ),
} satisfies Record<string, Awaits<Referral>>;
