import { Column } from 'typeorm';
import { holds } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import { CaseRow } from '../cases/guarded-row.js';
import type { Rule } from '../workflow/workflow.js';

/**
 * A case with two sides: the owner's, who asks or tells, and the other state's. Until it is sent it is a draft of the
 * owner's side and exists for nobody else.
 */
export abstract class BetweenStates extends CaseRow {
  /** The unit through which the owner's side sends and is answered; null where the authorities write to each other directly. */
  @Column('uuid', { nullable: true })
  ownerUnitId: string | null;

  @Column('text')
  otherCountry: string;

  /** The unit through which the other side receives and answers. */
  @Column('uuid', { nullable: true })
  otherUnitId: string | null;

  /** Who deals with it there; null until its unit has found the competent one. */
  @Column('uuid', { nullable: true })
  otherAuthorityId: string | null;

  /** Owner's and other state, as `AL-MK`: what a liaison officer covers. */
  @Column('text')
  pair: string;

  /** Focal points and liaison bureaux through whose hands it has passed. */
  @Column('uuid', { array: true })
  via: string[];

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** When it came to the authority that deals with it. */
  @Column('timestamptz', { nullable: true })
  reachedAt: Date | null;
}

export const pairOf = (owner: string, other: string): string => `${owner}-${other}`;

/** On which of the two sides a state is. */
export type Side = 'owner' | 'other';

export const sideOf = ({ ownerCountry }: { ownerCountry: string }, country: string): Side =>
  country === ownerCountry ? 'owner' : 'other';

/** Whose a case between states is on each side; and which side has no account here, if one of them has none. */
interface TwoSided extends Pick<
  BetweenStates,
  'ownerCountry' | 'otherCountry' | 'ownerAuthorityId' | 'otherAuthorityId'
> {
  readonly elsewhere?: Side | null;
}

/** Holds one of these roles in the authority that deals with it on that side. */
export const atSide =
  (side: Side, ...roles: Role[]): Rule<TwoSided> =>
  ({ actor, subject }) => {
    const place = side === 'owner' ? subject.ownerAuthorityId : subject.otherAuthorityId;
    return actor.kind === 'officer' && place !== null && holds(actor, roles, place);
  };

/** Holds one of these roles for the state on that side, in whatever authority. */
export const forSide =
  (side: Side, ...roles: Role[]): Rule<TwoSided> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' &&
    actor.country === (side === 'owner' ? subject.ownerCountry : subject.otherCountry) &&
    holds(actor, roles);

/** What a side does that has no account here is taken down by officers of the other one, in these roles. */
export const takenDownFor =
  (side: Side, ...roles: Role[]): Rule<TwoSided> =>
  (attempt) =>
    attempt.subject.elsewhere === side && atSide(side === 'owner' ? 'other' : 'owner', ...roles)(attempt);
