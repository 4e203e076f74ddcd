import { holds, type Officer } from '../core/access/actor.js';
import { afterClimbs, climbingEvery } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsCountryAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { ReferralOutcome, Urgency } from './protection-referral.codes.js';
import type { ProtectionReferral } from './protection-referral.entity.js';

/** Own rule: how long each step may take before the referral climbs. */
export const STEP_WITHIN: Readonly<Record<Urgency, number>> = {
  immediate: hours(1),
  prompt: hours(4),
  ordinary: hours(24),
};

/** To the coordinator, and then to the commander. */
export const MOST_CLIMBS = 2;

export const asItsNeedAllows: Deadline<ProtectionReferral> = (entered, referral) =>
  climbingEvery(STEP_WITHIN[referral.urgency], MOST_CLIMBS)(entered, referral);

export const itsReceiver: Rule<ProtectionReferral> = ({ actor, subject }) =>
  actor.kind === 'officer' && subject.authorityId !== null && holds(actor, ['safeguard_officer'], subject.authorityId);

export const aSafeguardOfficerOfTheHost = inItsCountryAs('safeguard_officer');
export const itsOwnSafeguardOfficer = inItsOperationAs('safeguard_officer');

/** Those above, once it was left unanswered for too long. */
const whoeverItClimbedTo: readonly Rule<ProtectionReferral>[] = [
  afterClimbs<ProtectionReferral>(1, inItsOperationAs('operation_coordinator')),
  afterClimbs<ProtectionReferral>(1, inItsAuthorityAs('operation_coordinator')),
  afterClimbs<ProtectionReferral>(2, inItsOperationAs('operation_commander')),
];

export const whoeverReceives: readonly Rule<ProtectionReferral>[] = [
  itsReceiver,
  aSafeguardOfficerOfTheHost,
  itsOwnSafeguardOfficer,
  ...whoeverItClimbedTo,
];

export const whoeverDirects: readonly Rule<ProtectionReferral>[] = [
  aSafeguardOfficerOfTheHost,
  itsOwnSafeguardOfficer,
  ...whoeverItClimbedTo,
];

/** Whoever supervises data protection learns that sensitive data are there, and not what they say. */
export const onlySupervises = (
  { openedBy, sourceOpenedBy, namedReaders }: ProtectionReferral,
  reader: Officer,
): boolean =>
  ![openedBy, sourceOpenedBy, ...namedReaders].includes(reader.id) &&
  !holds(reader, ['safeguard_officer', 'rights_monitor', 'operation_coordinator', 'operation_commander']);

/** A child does not decline protection, and is not lost sight of as long as nobody has met them. */
export const endsAChildsUnmet = ({ ofAChild }: ProtectionReferral, outcome: ReferralOutcome): boolean =>
  ofAChild && (outcome === 'person_declined' || outcome === 'not_reached');

export const recordTheReceipt = ({ actor, subject, now }: Attempt<ProtectionReferral>): void => {
  subject.acknowledgedAt = now;
  subject.acknowledgedBy = actor.id;
};

/** Redirected, it begins anew: nobody has acknowledged it, and the clock runs from the bottom. */
export const beginAnew = ({ subject }: Attempt<ProtectionReferral>): void => {
  subject.acknowledgedAt = null;
  subject.acknowledgedBy = null;
  subject.climbed = 0;
};

export const recordThatReceived = ({ subject }: Attempt<ProtectionReferral>): void => {
  subject.outcome = 'received';
};
