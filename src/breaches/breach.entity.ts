import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import type { BreachKind } from './breach.codes.js';

/** A breach of what was received from other states, in the hands of whoever received it. */
@Entity('breaches')
export class Breach extends CaseRow {
  @Column('text')
  kind: BreachKind;

  @Column('uuid', { array: true })
  receivedIds: string[];

  /** Since when it is known. */
  @Column('timestamptz')
  detectedAt: Date;

  @Column('text')
  circumstances: string;

  @Column('text')
  consequences: string;

  /** What was done and will be done. */
  @Column('text')
  measures: string;

  /** A high risk for persons, who are told then (LED, Art. 31). */
  @Column('boolean')
  highRisk: boolean;

  @Column('timestamptz', { nullable: true })
  personsToldAt: Date | null;

  /** Until when the data-protection authority is told, where the law of the Union binds the state; null where it does not. */
  @Column('timestamptz', { nullable: true })
  authorityBy: Date | null;

  @Column('text', { nullable: true })
  clockRule: string | null;

  @Column('timestamptz', { nullable: true })
  authorityToldAt: Date | null;

  @Column('text', { nullable: true })
  authorityReference: string | null;

  /** Why it was told later than it should have been. */
  @Column('text', { nullable: true })
  delayReason: string | null;

  /** Since when its time is over. */
  @Column('timestamptz', { nullable: true })
  lateAt: Date | null;
}

/** What a transmitter is told of a breach of what it passed on. Owned by the transmitter; seen by whoever tells. */
@Entity('breach_notices')
export class BreachNotice extends CaseRow {
  /** Null where a state without account here tells of a breach: what it has of it is not here. */
  @Column('uuid', { nullable: true })
  breachId: string | null;

  @Column('text')
  fromCountry: string;

  @Column('uuid')
  fromAuthorityId: string;

  @Column('text')
  kind: BreachKind;

  /** The transmitter's items. */
  @Column('uuid', { array: true })
  itemIds: string[];

  @Column('timestamptz')
  detectedAt: Date;

  @Column('text')
  circumstances: string;

  @Column('text')
  consequences: string;

  @Column('text')
  measures: string;

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  /** What the transmitter asks for. */
  @Column('text', { nullable: true })
  comment: string | null;

  /** The state that has no account here, if one of the two has none; and what was taken down for it. */
  @Column('text', { nullable: true })
  elsewhere: string | null;

  @Column('jsonb')
  takenDown: TakenDown[];
}
