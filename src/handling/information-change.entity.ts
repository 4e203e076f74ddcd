import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GradeScheme, InfoGrade, SourceGrade } from '../core/handling/handling.codes.js';
import type { Grades, Handling } from '../core/handling/item.js';

/** A change of grade or handling that takes two officers. */
@Entity('information_changes')
export class InformationChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  kind: 'regrade' | 'handling';

  @Column('jsonb')
  change: Grades | Handling;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: 'confirmed' | 'rejected' | null;
}

/** One grading of an item; the latest is in force. */
@Entity('gradings')
export class Grading {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  sourceGrade: SourceGrade;

  @Column('text')
  infoGrade: InfoGrade;

  @Column('text')
  gradeScheme: GradeScheme;

  @Column('text', { nullable: true })
  gradeOriginal: string | null;

  @Column('uuid')
  gradedBy: string;

  @Column('timestamptz')
  gradedAt: Date;

  /** The second officer, where it took one. */
  @Column('uuid', { nullable: true })
  confirmedBy: string | null;
}
