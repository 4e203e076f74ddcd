import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decision } from './collection.codes.js';
import type { Terms } from './collection.terms.js';

/** Every change of a collection's terms that was decided, the agreed ones in the order of their versions: never changed. */
@Entity('collection_terms')
export class CollectionTerms {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  collectionId: string;

  /** The version that it made, or would have made. */
  @Column('integer')
  version: number;

  @Column('jsonb')
  terms: Terms;

  @Column('text')
  decision: Decision;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid')
  decidedBy: string;

  @Column('timestamptz')
  decidedAt: Date;
}
