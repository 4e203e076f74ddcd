import { holds, type Actor, type Officer } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { climb } from '../core/workflow/climbing.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { SubjectMerge } from './subject-merge.entity.js';

/** One of the two subjects, as far as deciding goes: whose it is, and where. */
interface Side {
  readonly authority: string;
  readonly country: string;
  readonly operation: string;
}

const sidesOf = (merge: SubjectMerge): readonly Side[] => [
  { authority: merge.ownerAuthorityId, country: merge.ownerCountry, operation: merge.operationId },
  { authority: merge.otherAuthorityId, country: merge.otherCountry, operation: merge.otherOperationId },
];

/** In the authority that owns it, or for its state in its operation. */
interface Functions {
  readonly there: readonly Role[];
  readonly inItsOperation: readonly Role[];
}

const DECIDES: Functions = { there: ['analyst'], inItsOperation: ['analyst', 'operation_coordinator'] };
/** Once nobody has answered for so long: those above, who keep what the authority has or lead there. */
const DECIDES_AFTER_A_CLIMB: Functions = {
  there: [...DECIDES.there, 'handling_officer'],
  inItsOperation: [...DECIDES.inItsOperation, 'team_leader'],
};
const WORKS: Functions = {
  there: ['handling_officer', 'analyst'],
  inItsOperation: ['team_leader', 'operation_coordinator', 'analyst'],
};

const isFor = (officer: Officer, { authority, country, operation }: Side, as: Functions): boolean =>
  holds(officer, as.there, authority) || (officer.country === country && holds(officer, as.inItsOperation, operation));

/** Keeps, leads or analyses for one of the two owners. */
export const worksForAnOwner = (officer: Officer, merge: SubjectMerge): boolean =>
  sidesOf(merge).some((side) => isFor(officer, side, WORKS));

const ownersSpokenFor = (actor: Actor, merge: SubjectMerge): string[] =>
  actor.kind === 'officer'
    ? sidesOf(merge)
        .filter((side) => isFor(actor, side, merge.climbed > 0 ? DECIDES_AFTER_A_CLIMB : DECIDES))
        .map(({ authority }) => authority)
    : [];

export const ownersOf = ({ ownerAuthorityId, otherAuthorityId }: SubjectMerge): string[] => [
  ...new Set([ownerAuthorityId, otherAuthorityId]),
];

const everyOwnerHasAgreed = (merge: SubjectMerge): boolean =>
  ownersOf(merge).every((owner) => merge.agreedFor.includes(owner));

/** Decides for one owner at least, or for both. */
export const anOwnersAnalyst: Rule<SubjectMerge> = ({ actor, subject }) => ownersSpokenFor(actor, subject).length > 0;

export const anOwnersHandlingOfficer: Rule<SubjectMerge> = ({ actor, subject }) =>
  actor.kind === 'officer' && ownersOf(subject).some((owner) => holds(actor, ['handling_officer'], owner));

export const anOwnersDataProtection: Rule<SubjectMerge> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  [subject.ownerCountry, subject.otherCountry].includes(actor.country) &&
  holds(actor, ['data_protection_officer']);

/** Whoever erased one of the two: true only while that very act is being carried out. */
export const whoeverErasedOneOfThem: Rule<SubjectMerge> = ({ subject }) => subject.followsAnother === true;

/** There is an owner that this officer speaks for and that nobody has agreed for yet. */
export const somebodyIsStillToAgree: Guard<SubjectMerge> = {
  holds: ({ actor, subject }) => ownersSpokenFor(actor, subject).some((owner) => !subject.agreedFor.includes(owner)),
  otherwise: 'agreed_already',
};

export const agree = ({ actor, subject, now }: Attempt<SubjectMerge>): void => {
  subject.agreedFor = [...new Set([...subject.agreedFor, ...ownersSpokenFor(actor, subject)])];
  subject.agreedBy = [...new Set([...subject.agreedBy, actor.id])];
  subject.decidedAt = now;
  if (everyOwnerHasAgreed(subject)) subject.alarmAt = null;
};

/** Both subjects' owners have agreed, where they are two. */
export const allOwnersHaveAgreed: Rule<SubjectMerge> = ({ subject }) => everyOwnerHasAgreed(subject);

/** So long each owner has to answer before it goes on to those above, once. */
const TIME_TO_ANSWER = days(3);
export const firstAlarm = (proposed: Date): Date => later(proposed, TIME_TO_ANSWER);

export const goOn = (attempt: Attempt<SubjectMerge>): void => {
  climb(attempt);
  attempt.subject.alarmAt = null;
};

export const noteTheDecision = ({ subject, now }: Attempt<SubjectMerge>): void => {
  subject.decidedAt = now;
  subject.alarmAt = null;
};

/** Which two, and when it was decided, stay; why is gone. */
export const emptyIt = ({ subject }: Attempt<SubjectMerge>): void => {
  Object.assign(subject, { grounds: null, sharedWith: [], retentionDue: null, alarmAt: null });
};
