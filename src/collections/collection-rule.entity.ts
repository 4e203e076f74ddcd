import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import type { Telling } from './collection.codes.js';

/** Who may be told what of a hit in a collection, and for which purposes. Where no rule is written, nothing. */
@Entity('collection_rules')
export class CollectionRule {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  collectionId: string;

  /** A state or agency by its code, or `*`. */
  @Column('text')
  recipient: string;

  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('text', { array: true })
  purposes: DataPurpose[];

  @Column('text')
  telling: Telling;

  /** The law that carries it across a border, as it was found and pinned. */
  @Column('jsonb', { nullable: true })
  basis: Governed | null;
}
