import { holds } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import type { Case, Guard, Rule } from './workflow.js';

/** The questions that every case type may ask; the others live beside the case. */
export const inRole =
  (...roles: Role[]): Rule<unknown> =>
  ({ actor }) =>
    actor.kind === 'officer' && holds(actor, roles);

/** By function in the operation that the case belongs to. */
export const inItsOperationAs =
  (...roles: Role[]): Rule<{ operationId: string | null }> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && subject.operationId !== null && holds(actor, roles, subject.operationId);

/** By assignment in the authority that owns the case. */
export const inItsAuthorityAs =
  (...roles: Role[]): Rule<{ ownerAuthorityId: string }> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && holds(actor, roles, subject.ownerAuthorityId);

/** From whichever authority of the state that owns the case. */
export const inItsCountryAs =
  (...roles: Role[]): Rule<{ ownerCountry: string }> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, roles);

/** Whoever one of these rules speaks of. */
export const anyOf =
  <C>(...rules: Rule<C>[]): Rule<C> =>
  (attempt) =>
    rules.some((rule) => rule(attempt));

export const whoeverOpenedIt: Rule<{ openedBy: string }> = ({ actor, subject }) => actor.id === subject.openedBy;

export const theClock: Rule<Case> = ({ actor, subject, now }) =>
  actor.kind === 'clock' && subject.dueAt !== null && subject.dueAt <= now;

/** True only while what it rests on is acted on, whoever acts there (core/cases/in-hand.ts). */
export const followsItsCase: Rule<{ followsAnother?: true }> = ({ subject }) => subject.followsAnother === true;

/** Whoever wrote it does not decide on it. */
export const notItsAuthor: Guard<{ openedBy: string }> = {
  holds: ({ actor, subject }) => actor.id !== subject.openedBy,
  otherwise: 'own_work',
};
