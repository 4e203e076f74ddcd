import { Column, Entity } from 'typeorm';
import { Item } from '../core/handling/item.js';
import type { IntelligenceKind } from './intelligence-item.codes.js';

/** What was learnt, in words: written by one officer, graded, sanitised and released by others. */
@Entity('intelligence_items')
export class IntelligenceItem extends Item {
  @Column('text')
  kind: IntelligenceKind;

  @Column('text', { nullable: true })
  title: string | null;

  /** As it was written. Beyond the owner goes the sanitised text; of the catalogue only that is kept. */
  @Column('text', { nullable: true })
  narrative: string | null;

  /** The source by a pseudonym. */
  @Column('text', { nullable: true })
  sourceRef: string | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('uuid', { array: true })
  subjectIds: string[];

  @Column('uuid', { array: true })
  relationIds: string[];

  @Column('text', { nullable: true })
  sanitisedText: string | null;

  @Column('uuid', { nullable: true })
  sanitisedBy: string | null;

  @Column('timestamptz', { nullable: true })
  sanitisedAt: Date | null;

  /** Loaded with it: those of its subjects and relations that the asking officer may know of. */
  knownSubjectIds: string[];

  knownRelationIds: string[];
}
