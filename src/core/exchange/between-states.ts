import { Column } from 'typeorm';
import { CaseRow } from '../cases/guarded-row.js';

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
