import { Column, Entity } from 'typeorm';
import type { Clock } from '../clocks/clock.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import type { ItemType, Lifts, Use } from './use-permission.codes.js';

/**
 * A request to the owner of an item to lift H1 or H2, or to whoever passed something on to let it be used otherwise: one
 * item, one use, one recipient. Owned by whom it is asked of.
 */
@Entity('use_permissions')
export class UsePermission extends CaseRow {
  /** Null where the item was received from another state. */
  @Column('uuid', { nullable: true })
  operationId: string | null;

  /** Table and id of the item. */
  @Column('text')
  itemType: ItemType;

  @Column('uuid')
  itemId: string;

  @Column('text')
  lifts: Lifts;

  @Column('text')
  use: Use;

  /** The state or body that would use it. */
  @Column('text')
  recipient: string;

  /** Of something received: the transmitter's item, and who holds it under which instrument. */
  @Column('uuid', { nullable: true })
  transmissionItemId: string | null;

  @Column('text', { nullable: true })
  holderCountry: string | null;

  @Column('uuid', { nullable: true })
  holderAuthorityId: string | null;

  @Column('text', { nullable: true })
  instrument: string | null;

  /** What else it would be used for. */
  @Column('text', { nullable: true })
  newPurpose: string | null;

  /** On what law it would be used so. */
  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('text')
  grounds: string;

  @Column('text', { nullable: true })
  conditions: string | null;

  /** Null for a permission without an end. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** How long whoever is asked has to answer. */
  @Column('jsonb', { nullable: true })
  clock: Clock | null;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  /** How the installation that asks calls it, where that is another one. */
  @Column('uuid', { nullable: true })
  externalId: string | null;

  /** What was taken down for the side that has no account here. */
  @Column('jsonb')
  takenDown: TakenDown[];

  /** Loaded with it: of something received, which of the two states has no account here, if one has none. */
  elsewhere: string | null;

  /** Loaded with it: the state in which it was found. */
  stateBefore: string;
}
