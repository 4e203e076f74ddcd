import { inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Equipment } from './equipment.entity.js';

export const whoeverRunsASite = inItsOperationAs('operation_coordinator', 'operation_commander', 'team_leader');

/** An officer of the state whose property it is. */
export const itsOwner: Rule<Equipment> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.country === subject.propertyCountry;

/** The officer, an officer of the authority, or whoever leads at the site, to whom it was handed. */
export const itsHolder: Rule<Equipment> = (attempt) => {
  const { actor, subject } = attempt;
  if (actor.kind !== 'officer') return false;
  if (subject.holderKind === 'officer') return actor.id === subject.holderId;
  if (subject.holderKind === 'authority') return actor.authorityId === subject.holderId;
  return subject.holderKind === 'site' && whoeverRunsASite(attempt);
};

/** A receipt by those who gave it would be none. */
export const byTheOtherSide: Guard<Equipment> = {
  holds: ({ actor, subject }) => subject.movements.at(-1)?.givenBy !== actor.id,
  otherwise: 'receipt_by_the_other_side',
};

export const signForIt = ({ actor, subject, now }: Attempt<Equipment>): void => {
  const signed = { receivedAt: now, receivedBy: actor.id };
  subject.movements = subject.movements.map((one, n, all) => (n === all.length - 1 ? { ...one, ...signed } : one));
};

export const withItsOwner = ({ subject }: Attempt<Equipment>): void => {
  subject.holderKind = null;
  subject.holderId = null;
};

/** The owner signs for it and has it. */
export const signForItAsItsOwner = (attempt: Attempt<Equipment>): void => {
  signForIt(attempt);
  withItsOwner(attempt);
};
