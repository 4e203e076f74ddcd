import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Traits } from '../matching-engine/traits.js';
import type { EntryAge, EntryCategory, EntryKind, Measure } from './entry.codes.js';

/**
 * A person or thing that a collection holds: by what it is recognised, why it is held, and what its finder should do.
 * Special categories of data have no place in it. When it is erased, no more stays than that it was there.
 */
@Entity('collection_entries')
export class CollectionEntry extends CaseRow {
  @Column('uuid')
  collectionId: string;

  /** What its owner calls it, once in a collection; null when it is erased. */
  @Column('text', { nullable: true })
  externalRef: string | null;

  @Column('text')
  kind: EntryKind;

  /** By what it is recognised; null when it is erased. */
  @Column('jsonb', { nullable: true })
  traits: Traits | null;

  /** Of a person, what they are to the matter. */
  @Column('text', { nullable: true })
  category: EntryCategory | null;

  @Column('text', { nullable: true })
  age: EntryAge | null;

  /** Under 18 or perhaps: others learn of a hit and no more. */
  @Column('boolean')
  minor: boolean;

  /** On which facts the person is what is said. */
  @Column('text', { nullable: true })
  grounds: string | null;

  /** Why it is strictly necessary, of a minor, a victim, a witness or an informant. */
  @Column('text', { nullable: true })
  necessity: string | null;

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { array: true })
  measures: Measure[];

  /** The file, warrant or report of the owner that it rests on. */
  @Column('text', { nullable: true })
  sourceRef: string | null;

  /** SHA-256 of what it says: the same twice changes nothing. Null when it is erased. */
  @Column('text', { nullable: true })
  contentHash: string | null;

  /** SHA-256 of the traits by which it can be found now; null while nobody can find it. */
  @Column('text', { nullable: true })
  indexedHash: string | null;

  /** Who last wrote what it says: not the one who reviews it. */
  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;

  /** When somebody has to look whether it is still needed. */
  @Column('timestamptz', { nullable: true })
  reviewDue: Date | null;

  /** When it is erased, whatever was decided before. */
  @Column('timestamptz', { nullable: true })
  expiresOn: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  /** SHA-256 of what its owner called it, where the data-protection officer had it erased: it does not come in again. */
  @Column('text', { nullable: true })
  barredRef: string | null;

  /** Loaded with it: whether its collection is in use. */
  collectionState: string;

  /** Loaded with it: SHA-256 of what its owner calls it. */
  refDigest: string | null;
}
