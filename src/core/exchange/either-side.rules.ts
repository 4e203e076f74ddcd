import { holds, type Actor } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import type { Rule } from '../workflow/workflow.js';
import type { PartBetweenStates } from './part-between-states.js';

export { followsItsCase } from '../workflow/rules.js';

/** What the rules about two sides look at. */
type TwoSided = Pick<
  PartBetweenStates,
  'ownerAuthorityId' | 'ownerCountry' | 'otherAuthorityId' | 'otherCountry' | 'elsewhere' | 'toldAt'
>;

const at = (actor: Actor, place: string | null, roles: readonly Role[]): boolean =>
  actor.kind === 'officer' && place !== null && holds(actor, roles, place);
const ofCountry = (actor: Actor, country: string, roles: readonly Role[]): boolean =>
  actor.kind === 'officer' && actor.country === country && holds(actor, roles);

/** Holds one of these roles in the owner's authority; where that side has no account, the other one registers its acts. */
export const onOwnersSideAs =
  (...roles: Role[]): Rule<TwoSided> =>
  ({ actor, subject }) =>
    at(actor, subject.elsewhere === 'owner' ? subject.otherAuthorityId : subject.ownerAuthorityId, roles);

/** The same of the other side, from when it knows of it. */
export const onOtherSideAs =
  (...roles: Role[]): Rule<TwoSided> =>
  ({ actor, subject }) =>
    subject.elsewhere === 'other'
      ? at(actor, subject.ownerAuthorityId, roles)
      : subject.toldAt !== null && at(actor, subject.otherAuthorityId, roles);

/** Holds one of these roles for the other state, wherever there: at a crossing point, at a consulate. */
export const forOtherStateAs =
  (...roles: Role[]): Rule<TwoSided> =>
  ({ actor, subject }) =>
    subject.elsewhere !== 'other' && subject.toldAt !== null && ofCountry(actor, subject.otherCountry, roles);
