import { holds, type Officer } from '../core/access/actor.js';
import { keptFrom } from '../core/handling/leaving.js';
import type { ProblemCode } from '../core/problems.js';
import { afterClimbs } from '../core/workflow/climbing.js';
import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import { byTheUnit, recipientOf } from './referral.codes.js';
import type { Referral } from './referral.entity.js';

const ofItsState = (officer: Officer, { ownerCountry }: Referral): boolean => officer.country === ownerCountry;

const inItsState =
  (...roles: Parameters<typeof holds>[1]): Rule<Referral> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && ofItsState(actor, subject) && holds(actor, roles);

const anApprover: Rule<Referral> = (attempt) =>
  inItsAuthorityAs('referral_approver')(attempt) ||
  (attempt.actor.kind === 'officer' &&
    ofItsState(attempt.actor, attempt.subject) &&
    inItsOperationAs('referral_approver')(attempt));

/** Approvers of the owner there and in the operation; left unanswered, any of its state, and at last its chiefs. */
export const whoDecides: readonly Rule<Referral>[] = [
  anApprover,
  afterClimbs(1, inItsState('referral_approver')),
  afterClimbs(2, inItsState('police_chief')),
];

/** Leads or coordinates in its operation for the state that owns it. */
export const itsLead: Rule<Referral> = (attempt) =>
  attempt.actor.kind === 'officer' &&
  ofItsState(attempt.actor, attempt.subject) &&
  inItsOperationAs('team_leader', 'operation_coordinator')(attempt);

export const itsDataProtection = inItsState('data_protection_officer');

export const whoeverApprovedIt: Rule<Referral> = ({ actor, subject }) =>
  actor.kind === 'officer' && (actor.id === subject.approvedBy || actor.id === subject.secondBy);

/**
 * Relay officers who may take it: on the spot, those of the body that is asked and of the owner. Europol through SIENA,
 * INTERPOL, SELEC and another state are asked by the central unit of the owner's state; SELEC by its focal point alone.
 */
export const aRelay: Rule<Referral> = ({ actor, subject }) => {
  const { target, relayCountry, relayUnitId, operationId } = subject;
  if (actor.kind !== 'officer' || relayCountry === null) return false;
  if (byTheUnit.includes(target))
    return ofItsState(actor, subject) && holds(actor, ['central_unit_officer'], relayUnitId ?? undefined);
  const onTheSpot = actor.country === relayCountry && holds(actor, ['check_officer'], operationId);
  return onTheSpot || (ofItsState(actor, subject) && holds(actor, ['check_officer']));
};

export const whoeverTookIt: Rule<Referral> = ({ actor, subject }) => actor.id === subject.takenBy;

/** The engine, by the worker, about what is asked here. */
export const theEngine: Rule<Referral> = ({ actor, subject }) =>
  actor.kind === 'clock' && subject.target === 'internal';

/** The engine is asked about it here: it can be asked once more. */
export const isAskedHere: Guard<Referral> = {
  holds: ({ subject }) => subject.target === 'internal',
  otherwise: 'not_asked_here',
};

/** The service, when there is news of a hit. */
export const theNews: Rule<Referral> = ({ actor, subject }) => actor.kind === 'clock' && subject.news.length > 0;

/** Whoever acts on the subject that it is about: true only while that very act is carried out. */
export const whoeverActsOnItsSubject: Rule<Referral> = ({ subject }) => subject.followsAnother === true;

/** Nobody decides on a referral of their own unit: of whatever authority, not while serving beside its author. */
export const fromAnotherUnit: Guard<Referral> = {
  holds: ({ actor, subject }) => actor.kind === 'officer' && !servesIn(actor, subject.operationId),
  otherwise: 'same_unit',
};

const servesIn = ({ held }: Officer, operationId: string): boolean =>
  held.some(({ placeId, role }) => placeId === operationId && role !== 'referral_approver');

export const notWhoeverApprovedIt: Guard<Referral> = {
  holds: ({ actor, subject }) => actor.id !== subject.approvedBy,
  otherwise: 'second_person_needed',
};

export const needsASecond: Guard<Referral> = {
  holds: ({ subject }) => takesTwo(subject),
  otherwise: 'no_second_needed',
};
export const needsNoSecond: Guard<Referral> = {
  holds: ({ subject }) => !takesTwo(subject),
  otherwise: 'second_approval_needed',
};
/** Minors, and whoever is in a protected role. */
export const takesTwo = ({ containsMinor, protectedRole }: Referral): boolean => containsMinor || protectedRole;

/** Why what it carries may not go to that target, asked anew at each step. */
export function kept({ subject, now }: Pick<Attempt<Referral>, 'subject' | 'now'>): ProblemCode | undefined {
  const { carried, purpose } = subject;
  if (!carried.cleared) return 'protected_role';
  if (!carried.purposes.includes(purpose)) return 'purpose_not_authorised';
  return keptFromThem(subject, recipientOf(subject), now);
}

/** Why what it carries may not be shown to that state or body. */
export function keptFromThem(
  { carried, ownerCountry, permissions }: Referral,
  recipient: string,
  now: Date,
): ProblemCode | undefined {
  const item = { ...carried, purposes: carried.purposes as Leavable['purposes'], ownerCountry, frozenAt: null };
  const lifted = permissions.filter(({ use }) => use === 'share');
  const objection = keptFrom(item, { recipient, use: 'share' }, lifted, now);
  return objection ?? (recipient !== ownerCountry && !carried.released ? 'not_releasable' : undefined);
}
type Leavable = Exclude<Parameters<typeof keptFrom>[0], { receivedFrom: unknown }>;

const REASONS = [
  'protected_role',
  'purpose_not_authorised',
  'frozen',
  'handling_incomplete',
  'handling_h2',
  'not_releasable',
] as const satisfies readonly ProblemCode[];
/** One guard for each way in which it can be kept back, so that the refusal names its own rule. */
export const mayLeave: readonly Guard<Referral>[] = REASONS.map((otherwise) => ({
  holds: (attempt) => kept(attempt) !== otherwise,
  otherwise,
}));

/** What another side has received is recalled, and not only withdrawn. */
export const hasNotLeft: Guard<Referral> = { holds: ({ subject }) => subject.leftAt === null, otherwise: 'has_left' };
export const hasLeft: Guard<Referral> = { holds: ({ subject }) => subject.leftAt !== null, otherwise: 'has_not_left' };

export const isFree: Guard<Referral> = { holds: ({ subject }) => subject.takenBy === null, otherwise: 'already_taken' };

export const aNoticeIsOpen: Guard<Referral> = {
  holds: ({ subject }) => subject.dpoNotifiedAt !== null && subject.dpoNotedAt === null,
  otherwise: 'no_open_notice',
};
