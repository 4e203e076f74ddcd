import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Classification, HandlingCode } from '../core/handling/handling.codes.js';
import type { Case } from '../core/workflow/workflow.js';
import type { CheckedHow, ContentType } from './attachment.codes.js';

/** A file that belongs to a record of any kind. Whoever sees the record sees it, once nothing stands against that. */
@Entity('attachments')
export class Attachment implements Case {
  @PrimaryColumn('uuid')
  id: string;

  /** The record's table. */
  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  @Column('uuid', { nullable: true })
  operationId: string | null;

  @Column('uuid')
  ownerAuthorityId: string;

  @Column('text')
  ownerCountry: string;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('integer')
  version: number;

  @Column('text')
  state: string;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** What it shows, in words; the name that the file had is not kept. */
  @Column('text')
  title: string;

  /** It may show a face, a signature or a name: only its uploader sees it until somebody has looked. */
  @Column('boolean')
  needsCheck: boolean;

  @Column('text', { nullable: true })
  contentType: ContentType | null;

  @Column('integer', { nullable: true })
  bytes: number | null;

  /** Of the file as it is kept. */
  @Column('text', { nullable: true })
  sha256: string | null;

  /** Of the file as it came, before metadata were taken out; forgotten when it is redacted. */
  @Column('text', { nullable: true })
  receivedSha256: string | null;

  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  /** Where the file is; null before it has come and after it was erased. */
  @Column('text', { nullable: true })
  fileKey: string | null;

  /** A redacted version that waits to be confirmed. */
  @Column('text', { nullable: true })
  previewKey: string | null;

  @Column('integer', { nullable: true })
  previewBytes: number | null;

  @Column('text', { nullable: true })
  previewSha256: string | null;

  @Column('text', { nullable: true })
  checkedHow: CheckedHow | null;

  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  @Column('text', { array: true })
  handlingCodes: HandlingCode[];

  @Column('text', { nullable: true })
  h3Text: string | null;

  @Column('text')
  classification: Classification;

  /** Of something that is passed on: the field of what may be said of a person under which it goes. */
  @Column('text', { nullable: true })
  passedAs: string | null;

  /** Loaded with it: whether the reader may do anything to the record that it belongs to. */
  recordOpen: boolean;

  /** Loaded with it: its record is frozen, and with it its files. */
  frozen: boolean;

  /** Loaded with it: the files that it referred to before. */
  filesBefore: readonly string[];
}
