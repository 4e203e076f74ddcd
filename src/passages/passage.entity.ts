import { Column, Entity } from 'typeorm';
import type { Clock } from '../clocks/clock.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Direction } from '../core/exchange/carriers.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import type { Stop } from './passage.codes.js';

/** One stop that was reached: when, where, and by whose act. */
export interface Hop {
  readonly stop: Stop | 'delivered' | 'returned';
  readonly authorityId: string;
  readonly officerId: string;
  readonly at: string;
  /** What was told of it, where it was done by hands that are not here. */
  readonly said?: string;
}

/** The way of a request, an answer or a message through SELEC: from focal point to focal point, no step left out. */
@Entity('passages')
export class Passage extends CaseRow {
  @Column('text')
  carrierType: string;

  @Column('uuid')
  carrierId: string;

  @Column('text')
  direction: Direction;

  /** What of the case takes this way, where it is one of several things said. */
  @Column('uuid', { nullable: true })
  wordId: string | null;

  /** Which of the two states has nobody here, if one has none: the sending one is the owner's. */
  @Column('text', { nullable: true })
  elsewhere: Side | null;

  @Column('jsonb')
  takenDown: TakenDown[];

  /** How long whoever has it in hand has to pass it on: nobody's duty, so it says by whose wish. */
  @Column('jsonb', { nullable: true })
  clock: Clock | null;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('text')
  fromCountry: string;

  @Column('text')
  toCountry: string;

  @Column('uuid')
  focalPointOut: string;

  @Column('uuid')
  liaisonOut: string;

  @Column('uuid')
  liaisonIn: string;

  @Column('uuid')
  focalPointIn: string;

  /** The stops that nobody has verified in the register: addresses, and no permissions. */
  @Column('text', { array: true })
  unverified: Stop[];

  /** The authorities that it has come to. */
  @Column('uuid', { array: true })
  via: string[];

  @Column('jsonb')
  hops: Hop[];

  @Column('jsonb')
  basis: Governed;

  /** Code of the offence, where it was said. */
  @Column('text', { nullable: true })
  offence: string | null;

  /** Key of the ground of the register on which it was sent back, where it was one of these. */
  @Column('text', { nullable: true })
  returnGround: string | null;
}
