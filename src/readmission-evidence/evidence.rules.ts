import { holds, type Actor } from '../core/access/actor.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import { protectedKinds } from './evidence.codes.js';
import type { ReadmissionEvidence } from './evidence.entity.js';

type E = ReadmissionEvidence;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

/** Before it is sent, and again while the other side examines it: then more can be shown. */
const OPEN: readonly string[] = [
  'draft',
  'safeguard_check',
  'on_hold',
  'received',
  'examination',
  'info_requested',
  'interview',
  'extended',
  'lapsed',
];

/** On that side; where it has no account here, whoever on the other one registers what it does. */
export function isOnSide(actor: Actor, side: Side, { readmission }: Pick<E, 'readmission'>): boolean {
  const { elsewhere, ownerAuthorityId, otherAuthorityId } = readmission;
  const atOwner = side === 'owner' ? elsewhere !== 'owner' : elsewhere === 'other';
  const place = atOwner ? ownerAuthorityId : otherAuthorityId;
  return actor.kind === 'officer' && place !== null && holds(actor, officers, place);
}

export const whoeverShowsIt: Rule<E> = ({ actor, subject }) => isOnSide(actor, subject.side, subject);
export const whoeverItIsShownTo: Rule<E> = ({ actor, subject }) =>
  isOnSide(actor, subject.side === 'owner' ? 'other' : 'owner', subject);

/** Watches over the rights of the person for the state that has entered it. */
export const theSafeguards: Rule<E> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, ['safeguard_officer']);

export const takesEvidence: Guard<E> = {
  holds: ({ subject }) => OPEN.includes(subject.readmission.state),
  otherwise: 'evidence_closed',
};

export const wasSent: Guard<E> = {
  holds: ({ subject }) => subject.readmission.sentAt !== null || subject.readmission.done?.action === 'submit',
  otherwise: 'evidence_not_sent_yet',
};

/** What an organisation that protects has said does not leave by itself. */
export const clearedToLeave: Guard<E> = {
  holds: ({ subject }) => !protectedKinds.includes(subject.kind) || subject.clearedAt !== null,
  otherwise: 'evidence_protected',
};

export const isProtected: Guard<E> = {
  holds: ({ subject }) => protectedKinds.includes(subject.kind),
  otherwise: 'evidence_not_protected',
};

export const isContested: Guard<E> = { holds: ({ subject }) => subject.contested, otherwise: 'evidence_not_contested' };

export const clear = ({ subject, actor, now }: Attempt<E>): void => {
  Object.assign(subject, { clearedBy: actor.id, clearedAt: now });
};
export const show = ({ subject, now }: Attempt<E>): void => {
  subject.shownAt = now;
};
/** What is written anew has to be agreed to anew. */
export const uncleared = ({ subject }: Attempt<E>): void => {
  Object.assign(subject, { clearedBy: null, clearedAt: null });
};
export const examined = ({ subject, now }: Attempt<E>): void => {
  subject.examinedAt = now;
};
export const contest = ({ subject }: Attempt<E>): void => {
  subject.contested = true;
};
export const uncontest = ({ subject }: Attempt<E>): void => {
  Object.assign(subject, { contested: false, contestGround: null, contestText: null });
};
