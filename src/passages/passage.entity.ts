import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Direction } from '../core/exchange/carriers.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { Stop } from './passage.codes.js';

/** One stop that was reached: when, where, and by whose act. */
export interface Hop {
  readonly stop: Stop | 'delivered' | 'returned';
  readonly authorityId: string;
  readonly officerId: string;
  readonly at: string;
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
