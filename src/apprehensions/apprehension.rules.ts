import { holds, type Actor } from '../core/access/actor.js';
import { inItsOperationAs } from '../core/workflow/rules.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { Apprehension } from './apprehension.entity.js';

const isOfTheHost = (actor: Actor, { ownerCountry }: Apprehension): boolean =>
  actor.kind === 'officer' && actor.country === ownerCountry;

const ofTheHost =
  (rule: Rule<Apprehension>): Rule<Apprehension> =>
  (attempt) =>
    isOfTheHost(attempt.actor, attempt.subject) && rule(attempt);

const inTheHostStateAs = (...roles: Parameters<typeof inItsOperationAs>): Rule<Apprehension> =>
  ofTheHost(({ actor }) => actor.kind === 'officer' && holds(actor, roles));

export const anApprehendingOfficer = ofTheHost(({ actor, subject }) => subject.apprehendedBy.includes(actor.id));
export const itsCustodian: Rule<Apprehension> = ({ actor, subject }) => actor.id === subject.custodianId;
/** A visiting officer who holds a group can do one thing with it: hand it to an officer of the host. */
export const itsCustodianOfTheHost = ofTheHost(itsCustodian);
export const theReceivingOfficer: Rule<Apprehension> = ({ actor, subject }) => actor.id === subject.receiverId;
export const whoeverCommandsForTheHost = ofTheHost(inItsOperationAs('operation_commander', 'operation_coordinator'));
export const aReadmissionOfficerOfTheHost = inTheHostStateAs('readmission_officer', 'readmission_supervisor');
export const aReadmissionSupervisorOfTheHost = inTheHostStateAs('readmission_supervisor');
export const itsDataProtectionOfficer = inTheHostStateAs('data_protection_officer');

const atThisMomentConcerned: readonly Rule<Apprehension>[] = [
  anApprehendingOfficer,
  itsCustodianOfTheHost,
  ofTheHost(theReceivingOfficer),
  inTheHostStateAs('readmission_officer', 'readmission_supervisor', 'safeguard_officer'),
  ofTheHost(({ actor, subject }) => subject.namedReaders.includes(actor.id)),
];

/**
 * Whether an officer may know who they are: of the host, with a part in it that needs it, and not debriefing in the same
 * operation. Asked whenever persons, evidence or accounts are shown; the database asks it again in its own words.
 */
export const knowsWho: Rule<Apprehension> = (attempt) => {
  const { actor, subject } = attempt;
  if (actor.kind !== 'officer' || holds(actor, ['debriefer'], subject.operationId)) return false;
  return atThisMomentConcerned.some((reason) => reason(attempt));
};

export const nobodyIsAskedToConfirm: Guard<Apprehension> = {
  holds: ({ subject }) => subject.receiverId === null,
  otherwise: 'handover_pending',
};

export const somebodyIsAskedToConfirm: Guard<Apprehension> = {
  holds: ({ subject }) => subject.receiverId !== null,
  otherwise: 'no_handover_pending',
};

export const everybodyIsRecorded: Guard<Apprehension> = {
  holds: ({ subject }) => subject.personsRecorded === subject.personCount,
  otherwise: 'persons_not_recorded',
};

export const itCameFromCustody: Guard<Apprehension> = {
  holds: ({ subject }) => subject.fromCustody,
  otherwise: 'wrong_state',
};

/** From when custody has ended, or later where somebody has given a reason. */
export const whileItIsKept: Deadline<Apprehension> = (entered, { retentionDays }) =>
  later(entered, days(retentionDays));

/** Nobody of the police has them any more; when that was, the act itself may say. */
export const leaveCustody = ({ subject, now }: Attempt<Apprehension>): void => {
  subject.leftCustodyAt ??= now;
  subject.custodianId = null;
};

/** Who they were is gone; that, where and how many remains. */
export const forgetWho = ({ subject }: Attempt<Apprehension>): void => {
  subject.personsRecorded = 0;
  subject.hostFileNo = null;
  subject.custodianId = null;
  subject.receiverId = null;
  subject.answerDueAt = null;
};

/** Of a hand-over that the receiving officer has neither confirmed nor disputed. */
export const theAnswerIsOverdue: Rule<Apprehension> = ({ actor, subject, now }) =>
  actor.kind === 'clock' && subject.answerDueAt !== null && subject.answerDueAt <= now;

/** The group is where it was, and whoever has it is shown so. */
export const leaveItWhereItWas = ({ subject }: Attempt<Apprehension>): void => {
  Object.assign(subject, { receiverId: null, answerDueAt: null, handover: 'lapsed', lapses: true });
};

const watchesOverCustody = inItsOperationAs('operation_commander', 'operation_coordinator', 'rights_monitor');

/** Whether an officer may follow a group through custody; others see the hand-overs that they took part in. */
export const mayFollowCustody: Rule<Apprehension> = (attempt) => knowsWho(attempt) || watchesOverCustody(attempt);
