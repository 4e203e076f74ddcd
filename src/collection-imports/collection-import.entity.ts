import { Column, Entity } from 'typeorm';
import type { CollectionKind } from '../collections/collection.codes.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { ApprovalReason, Mode, Obstacle, Phase, StopReason } from './import.codes.js';
import type { Counts } from './import-counts.codes.js';
import type { Mapping } from './import-mapping.js';

/**
 * A file that is brought into a collection: looked at first, agreed to by a second officer where it would change much,
 * and then taken in piece by piece. It says of itself how far it has come, and goes on from there.
 */
@Entity('collection_imports')
export class CollectionImport extends CaseRow {
  @Column('uuid')
  collectionId: string;

  /** What file it is, in the owner's words; what its entries rest on where they say nothing else. */
  @Column('text')
  title: string;

  @Column('text')
  mode: Mode;

  /** What its parts mean; null before the file has come. */
  @Column('jsonb', { nullable: true })
  mapping: Mapping | null;

  /** Of a table, the names in its first line; of JSON lines, the paths at its beginning. */
  @Column('text', { array: true })
  columns: string[];

  /** Who last said what its parts mean. */
  @Column('uuid')
  mappedBy: string;

  /** Where the file is; null before it has come and after it was erased. */
  @Column('text', { nullable: true })
  fileKey: string | null;

  /** As it is kept: in UTF-8. */
  @Column('integer', { nullable: true })
  bytes: number | null;

  /** Of the file as it came. */
  @Column('text', { nullable: true })
  receivedSha256: string | null;

  /** What the check has found; null before it has ended. */
  @Column('jsonb', { nullable: true })
  checked: Counts | null;

  /** How many entries the collection held then. */
  @Column('integer', { nullable: true })
  heldThen: number | null;

  @Column('text', { array: true })
  approvalNeeded: ApprovalReason[];

  @Column('text', { nullable: true })
  obstacle: Obstacle | null;

  /** What the check or the run has counted so far. */
  @Column('jsonb')
  counted: Counts;

  @Column('text', { nullable: true })
  phase: Phase | null;

  /** How far it has come: bytes, and lines. */
  @Column('integer')
  offset: number;

  @Column('integer')
  line: number;

  /** The file ends in the middle of a line. */
  @Column('boolean')
  cutOff: boolean;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  @Column('uuid', { nullable: true })
  startedBy: string | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  stoppedBecause: StopReason | null;

  /** Loaded with it: of its collection, the state and kind, and whether another file is being taken into it. */
  collectionState: string;
  collectionKind: CollectionKind;
  anotherRuns: boolean;

  /** Loaded with it: the file that it pointed to before. */
  fileBefore: string | null;
}
