import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Classification, HandlingCode } from '../core/handling/handling.codes.js';
import type { ChangeOfSource, HandedType } from './investigation-handover.codes.js';

/** One item of a hand-over: which, as it was handled when it went, and what became of it since. What it says is elsewhere. */
@Entity('investigation_handover_items')
export class HandedItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  handoverId: string;

  @Column('text')
  itemType: HandedType;

  @Column('uuid')
  itemId: string;

  /** The record that it was drawn from, and who is told what came of it. */
  @Column('text')
  sourceType: string;

  @Column('uuid')
  sourceId: string;

  @Column('uuid', { array: true })
  toldBackTo: string[];

  @Column('text', { array: true })
  handlingCodes: HandlingCode[];

  /** Shown wherever the item is shown. */
  @Column('text', { nullable: true })
  h3Text: string | null;

  @Column('text')
  classification: Classification;

  /** Of what was handed over, in one form. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  @Column('text', { nullable: true })
  changedBecause: ChangeOfSource | null;
}

/** What an item said when it was handed over: a frozen copy in the recipient's hands, with a wall of its own. */
@Entity('investigation_handover_contents')
export class HandedContent {
  /** The id of the item. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  handoverId: string;

  /** Null once its source was frozen or erased, or the hand-over recalled. */
  @Column('jsonb', { nullable: true })
  content: Record<string, unknown> | null;
}
