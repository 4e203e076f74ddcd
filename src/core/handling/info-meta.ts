import { Column } from 'typeorm';
import { CaseRow } from '../cases/guarded-row.js';
import type {
  Classification,
  CollectedMethod,
  DataPurpose,
  GradeScheme,
  HandlingCode,
  InfoGrade,
  SourceGrade,
} from './handling.codes.js';

/** What every item of information carries of its own, wherever it goes: grades, handling, classification, purpose, retention. */
export abstract class InfoMeta extends CaseRow {
  /** Null until it is graded. */
  @Column('text', { nullable: true })
  sourceGrade: SourceGrade | null;

  @Column('text', { nullable: true })
  infoGrade: InfoGrade | null;

  @Column('text')
  gradeScheme: GradeScheme;

  /** As it was graded where it came from, if that was in another scheme. */
  @Column('text', { nullable: true })
  gradeOriginal: string | null;

  @Column('uuid', { nullable: true })
  gradedBy: string | null;

  @Column('timestamptz', { nullable: true })
  gradedAt: Date | null;

  @Column('text', { array: true })
  handlingCodes: HandlingCode[];

  /** The restriction of H3, in words; shown wherever the item is shown. */
  @Column('text', { nullable: true })
  h3Text: string | null;

  @Column('text')
  classification: Classification;

  /** Countries and bodies beyond the owner that it may go to. */
  @Column('text', { array: true })
  releasableTo: string[];

  @Column('text', { array: true })
  purposes: DataPurpose[];

  /** Code of the national law or agreement that it was collected on. */
  @Column('text', { nullable: true })
  collectedOn: string | null;

  @Column('text')
  collectedMethod: CollectedMethod;

  @Column('text')
  retentionRule: string;

  /** When somebody has to look whether it is still needed. */
  @Column('timestamptz', { nullable: true })
  reviewDue: Date | null;

  /** When it is erased unless somebody has decided otherwise. */
  @Column('timestamptz', { nullable: true })
  retentionDue: Date | null;

  @Column('boolean')
  containsSpecialCategory: boolean;

  @Column('boolean')
  containsMinor: boolean;
}
