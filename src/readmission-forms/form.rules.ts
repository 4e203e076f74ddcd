import { holds } from '../core/access/actor.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionForm } from './form.entity.js';

type F = ReadmissionForm;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;
/** Who else fills in a form: where it is filled in. */
const alsoBy = {
  f7: ['escort_leader', 'crossing_point_officer'],
  f8: ['consular_officer'],
} as const;

/** Works on it for the state that has begun it; the case decides whether they see it at all. */
export const whoeverFillsIt: Rule<F> = ({ actor, subject: { ownerCountry, code } }) =>
  actor.kind === 'officer' &&
  actor.country === ownerCountry &&
  holds(actor, [...officers, ...(code === 'f7' || code === 'f8' ? alsoBy[code] : [])]);

export const theSafeguards: Rule<F> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, ['safeguard_officer']);

export const isWhole: Guard<F> = {
  holds: ({ subject }) => subject.faults.length === 0,
  otherwise: 'form_incomplete',
  details: ({ subject }) => ({ fields: subject.faults.map(({ field, fault }) => `${field}: ${fault}`) }),
};

const callsDangerous = ({ content: { special } }: F): boolean =>
  special !== undefined && 'dangerous' in special && special['dangerous'] === true;

/** Nobody is called dangerous to another state by one officer alone. */
export const clearedToLeave: Guard<F> = {
  holds: ({ subject }) => !callsDangerous(subject) || subject.clearedAt !== null,
  otherwise: 'form_not_cleared',
};

export const hasToBeCleared: Guard<F> = {
  holds: ({ subject }) => callsDangerous(subject),
  otherwise: 'form_needs_no_clearing',
};

/** The application goes with the case, and nothing before it. */
export const caseWasSent: Guard<F> = {
  holds: ({ subject }) => subject.carrier.sent,
  otherwise: 'nothing_sent_yet',
};

/** These tell the other state about somebody, or that they will come. Holds that nobody can tell of may all be. */
const heldBy = ({ code, carrier: { holds: known } }: F): readonly string[] => {
  if (code === 'f1' || code === 'f4') return known?.submit ?? ['unknown'];
  return code === 'f3' || code === 'f6' ? (known?.transfer ?? ['unknown']) : [];
};
/** Not while a safeguard stands in the way. */
export const noHold: Guard<F> = {
  holds: ({ subject }) => heldBy(subject).length === 0,
  otherwise: 'on_hold',
  details: ({ subject }) => ({ holds: heldBy(subject) }),
};

export const clear = ({ subject, actor, now }: Attempt<F>): void => {
  Object.assign(subject, { clearedBy: actor.id, clearedAt: now });
};
/** What is written anew has to be agreed to anew. */
export const uncleared = ({ subject }: Attempt<F>): void => {
  Object.assign(subject, { clearedBy: null, clearedAt: null });
};
export const send = ({ subject, actor, now }: Attempt<F>): void => {
  Object.assign(subject, { sentBy: actor.id, sentAt: now });
};
