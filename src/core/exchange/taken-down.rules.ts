import { holds } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import type { Awaits } from '../workflow/desks.js';
import type { Rule } from '../workflow/workflow.js';
import { whoeverKeepsIt } from './keeping.desks.js';

/** A case whose owner may be a state that has no account here. */
interface Owned {
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly elsewhere: string | null;
}

/** Its owner has no account here: what it says is taken down by the other state, whose unit hears it. */
export const takenDownBy =
  <C extends Owned>(other: (subject: C) => string): Rule<C> =>
  ({ actor, subject }) =>
    subject.elsewhere === subject.ownerCountry &&
    actor.kind === 'officer' &&
    actor.country === other(subject) &&
    holds(actor, ['central_unit_officer']);

/** The same, where only some of an authority's officers know of it. */
export const takenDownAt =
  <C extends Owned>(other: (subject: C) => string, ...roles: Role[]): Rule<C> =>
  ({ actor, subject }) =>
    subject.elsewhere === subject.ownerCountry && actor.kind === 'officer' && holds(actor, roles, other(subject));

/** Whoever keeps it for its owner; or whoever takes down what that one says. */
export const keptOrTakenDownBy =
  <C extends Owned>(other: (subject: C) => string): Awaits<C> =>
  (subject) =>
    subject.elsewhere === subject.ownerCountry
      ? [{ roles: ['central_unit_officer'], country: other(subject) }]
      : whoeverKeepsIt(subject);
