import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { climb } from '../core/workflow/climbing.js';
import { endOf } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsOperationAs, whoeverOpenedIt } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { FollowUp } from './follow-up.entity.js';

/** Whoever answers for an authority in such matters. */
export const receivers = [
  'team_leader',
  'operation_coordinator',
  'operation_commander',
  'national_contact_point',
  'police_chief',
  'central_unit_officer',
  'liaison_officer',
  'analyst',
  'handling_officer',
  'readmission_supervisor',
  'safeguard_officer',
  'legal_officer',
  'rights_monitor',
  'data_protection_officer',
] as const satisfies readonly Role[];

export const aReceiver: Rule<FollowUp> = ({ actor, subject }) =>
  actor.kind === 'officer' && holds(actor, receivers, subject.addresseeId);

export const itsAssignee: Rule<FollowUp> = ({ actor, subject }) => actor.id === subject.assigneeId;

export const aChiefWhereItWaits: Rule<FollowUp> = ({ actor, subject }) =>
  actor.kind === 'officer' && holds(actor, ['police_chief'], subject.waitsAt);

/** Whoever sees to it that it is done: its author, and those who run or host the operation. */
export const whoeverFollowsIt: Rule<FollowUp>[] = [
  whoeverOpenedIt,
  inItsOperationAs('operation_coordinator', 'evaluator'),
  inItsAuthorityAs('operation_coordinator', 'police_chief', 'evaluator'),
];

export const notWhoeverDidIt: Guard<FollowUp> = {
  holds: ({ actor, subject }) => actor.id !== subject.doneBy && actor.id !== subject.assigneeId,
  otherwise: 'own_work',
};

export const onItsDay: Deadline<FollowUp> = (_, { dueOn }) => endOf(dueOn);

/** The authority it was handed to has it, and nobody above is asked yet. */
export const waitAtItsAuthority = ({ subject }: Attempt<FollowUp>): void => {
  subject.climbed = 0;
  subject.waitsAt = subject.addresseeId;
};

export const waitAtTheNext = (attempt: Attempt<FollowUp>): void => {
  climb(attempt);
  attempt.subject.waitsAt = attempt.subject.above ?? attempt.subject.waitsAt;
};

export const recordAcceptance = (attempt: Attempt<FollowUp>): void => {
  waitAtItsAuthority(attempt);
  attempt.subject.acceptedAt = attempt.now;
  attempt.subject.acceptedBy = attempt.actor.id;
};

export const recordVerification = ({ actor, subject, now }: Attempt<FollowUp>): void => {
  subject.verifiedAt = now;
  subject.verifiedBy = actor.id;
};
