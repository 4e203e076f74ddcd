import { strikeAlarm, stopClock } from '../clocks/clock.rules.js';
import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { climb } from '../core/workflow/climbing.js';
import { days, endOf, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { ToldBack } from './investigation-feedback.entity.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';

/** Who keeps or analyses what the host owns. */
export const keepers = ['handling_officer', 'analyst', 'operation_coordinator'] as const satisfies readonly Role[];
/** Who supervises for the owner in the operation. */
export const inTheOperation = ['operation_coordinator', 'analyst', 'team_leader'] as const satisfies readonly Role[];
/** Who takes something up for the authority or body that it is handed to. */
export const receivers = [
  'team_leader',
  'operation_coordinator',
  'analyst',
  'handling_officer',
  'central_unit_officer',
  'liaison_officer',
  'evidence_clerk',
  'police_chief',
] as const satisfies readonly Role[];

type Handover = InvestigationHandover;
type Asked = Attempt<Handover>;

const asAt = ({ actor }: Asked, roles: readonly Role[], place: string | null): boolean =>
  actor.kind === 'officer' && place !== null && holds(actor, roles, place);

/** The owner's own officers: at home, or in the operation for the state that owns it. */
export const theOwnersSide: Rule<Handover> = (attempt) => {
  const { actor, subject } = attempt;
  const there = actor.kind === 'officer' && actor.country === subject.ownerCountry;
  return (
    asAt(attempt, keepers, subject.ownerAuthorityId) || (there && asAt(attempt, inTheOperation, subject.operationId))
  );
};

/** Keeps what the authority owns: what leaves it, leaves it by their hand. */
export const itsHandlingOfficer: Rule<Handover> = (attempt) =>
  asAt(attempt, ['handling_officer'], attempt.subject.ownerAuthorityId);

/** To SELEC nothing goes but through the national focal point (SELEC Convention, Art. 13-15). */
export const whoeverSendsIt: Rule<Handover> = (attempt) =>
  attempt.subject.unitId === null
    ? theOwnersSide(attempt)
    : asAt(attempt, ['central_unit_officer'], attempt.subject.unitId);

/** An officer of the recipient; where nobody there has an account, the owner's side registers what it says. */
export const theRecipient: Rule<Handover> = (attempt) => {
  const { subject } = attempt;
  if (asAt(attempt, receivers, subject.recipientId)) return true;
  return subject.elsewhere && (theOwnersSide(attempt) || asAt(attempt, ['central_unit_officer'], subject.unitId));
};

export const itsAssignee: Rule<Handover> = ({ actor, subject }) => actor.id === subject.assigneeId;

/** The clock, when something that was handed over has changed at its source. */
export const whenASourceChanged: Rule<Handover> = ({ actor, subject }) =>
  actor.kind === 'clock' && subject.sourceChanged;

export const somethingIsHandedOver: Guard<Handover> = {
  holds: ({ subject }) => subject.items.length > 0,
  otherwise: 'nothing_to_hand_over',
};

export const aChangeIsUnread: Guard<Handover> = {
  holds: ({ subject }) => subject.changeUnread,
  otherwise: 'no_change_to_note',
};

export const aNoticeIsOwed: Guard<Handover> = {
  holds: ({ subject }) => subject.noticeOwed,
  otherwise: 'no_change_to_note',
};

export const noteTheCheck = ({ actor, subject, now }: Asked): void => {
  Object.assign(subject, { checkedBy: actor.id, checkedAt: now });
};

export const startAnew = ({ subject }: Asked): void => {
  Object.assign(subject, { checkedBy: null, checkedAt: null });
};

export const noteThatItWent = ({ actor, subject, now }: Asked): void => {
  Object.assign(subject, { handedBy: actor.id, handedAt: now, climbed: 0 });
};

export const noteTheAnswer = (attempt: Asked): void => {
  const { actor, subject, now } = attempt;
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now, climbed: 0 });
  stopClock(attempt);
};

export const noteThatItIsToldBack = ({ actor, subject, now }: Attempt<Handover & ToldBack>): void => {
  Object.assign(subject, { fedBackAt: now, toldBackBy: actor });
};

export const passTheChangeOn = ({ subject }: Asked): void => {
  const across = subject.way === 'transmission';
  subject.sourceChanged = false;
  subject.changeUnread ||= !across;
  subject.noticeOwed ||= across;
};

export const takeNote = ({ subject }: Asked): void => {
  subject.changeUnread = false;
};

/** Whatever waited at the recipient waits there no more. */
export const endIt = (attempt: Asked): void => {
  stopClock(attempt);
  Object.assign(attempt.subject, { sourceChanged: false, changeUnread: false, noticeOwed: false });
};

export { climb, strikeAlarm };

/** Unanswered, it is asked for again every three days, twice. */
const MOST = 2;
export const onItsDay: Deadline<Handover> = (_, { dueOn, climbed }) =>
  climbed < MOST ? later(endOf(dueOn), days(3 * climbed)) : null;
