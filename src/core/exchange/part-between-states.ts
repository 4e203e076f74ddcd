import { Column } from 'typeorm';
import { CaseRow } from '../cases/guarded-row.js';
import type { Side } from './between-states.js';

/**
 * A case that is part of another one between states: it has the same two sides, and whoever does not see the one that it
 * is part of does not see it either. The sides are copied when it is opened; from then on it stands by itself.
 */
export abstract class PartBetweenStates extends CaseRow {
  @Column('text')
  otherCountry: string;

  /** Who deals with it there; null where that side has no account and nobody was named. */
  @Column('uuid', { nullable: true })
  otherAuthorityId: string | null;

  /** The side that has no account here: what it does is registered by the other one. */
  @Column('text', { nullable: true })
  elsewhere: Side | null;

  /** When the other side came to know of it; null as long as it is the owner's plan alone. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  /** Set for the one act by which it follows the case that it is part of. */
  followsAnother?: true;
}
