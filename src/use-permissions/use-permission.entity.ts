import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { ItemType, Lifts, Use } from './use-permission.codes.js';

/** A request to the owner of an item to lift H1 or H2: one item, one use, one recipient. Owned by whoever owns the item. */
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
}
