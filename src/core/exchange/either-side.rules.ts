import type { Role } from '../access/roles.js';
import type { Rule } from '../workflow/workflow.js';
import { atSide, forSide } from './between-states.js';
import type { PartBetweenStates } from './part-between-states.js';

export { followsItsCase } from '../workflow/rules.js';

/** What the rules about two sides look at. */
type TwoSided = Pick<
  PartBetweenStates,
  'ownerAuthorityId' | 'ownerCountry' | 'otherAuthorityId' | 'otherCountry' | 'elsewhere' | 'toldAt'
>;

/** Holds one of these roles in the owner's authority; where that side has no account, the other one registers its acts. */
export const onOwnersSideAs =
  (...roles: Role[]): Rule<TwoSided> =>
  (attempt) =>
    atSide(attempt.subject.elsewhere === 'owner' ? 'other' : 'owner', ...roles)(attempt);

/** The same of the other side, from when it knows of it. */
export const onOtherSideAs =
  (...roles: Role[]): Rule<TwoSided> =>
  (attempt) =>
    attempt.subject.elsewhere === 'other'
      ? atSide('owner', ...roles)(attempt)
      : attempt.subject.toldAt !== null && atSide('other', ...roles)(attempt);

/** Holds one of these roles for the other state, wherever there: at a crossing point, at a consulate. */
export const forOtherStateAs =
  (...roles: Role[]): Rule<TwoSided> =>
  (attempt) =>
    attempt.subject.elsewhere !== 'other' && attempt.subject.toldAt !== null && forSide('other', ...roles)(attempt);
