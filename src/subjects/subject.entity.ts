import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Item } from '../core/handling/item.js';
import type { Appearance, Category, ProtectedRole, SpecialCategory, SubjectKind } from './subject.codes.js';
import type { Attributes } from './subject-kinds.dto.js';

/** A person or thing that a record yields: who drives, which phone, which plate. Starts as a draft, and a person as mentioned. */
@Entity('subjects')
export class Subject extends Item {
  @Column('text')
  kind: SubjectKind;

  /** What is known, in the form of its kind; null once it is erased. */
  @Column('jsonb', { nullable: true })
  attributes: Attributes | null;

  /** Of persons only. */
  @Column('text', { nullable: true })
  category: Category | null;

  /** Of a thing `named` where it is somebody's who was named, and not that of whoever told of it. */
  @Column('text', { nullable: true })
  appearsAs: Appearance | null;

  /** Whoever acts for a humanitarian body, the press, as a lawyer or clergy is passed on only after two have cleared it. */
  @Column('text', { nullable: true })
  protectedRole: ProtectedRole | null;

  @Column('uuid', { nullable: true })
  clearedByOfficer: string | null;

  @Column('uuid', { nullable: true })
  clearedByMonitor: string | null;

  /** Which special categories of data are held; the data themselves are encrypted below. */
  @Column('text', { array: true })
  specialKinds: SpecialCategory[];

  @Column('bytea', { nullable: true })
  specialSealed: Buffer | null;

  /** When the data-protection officer was told, and took note. */
  @Column('timestamptz', { nullable: true })
  dpoNotifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  dpoNotedAt: Date | null;

  @Column('uuid', { nullable: true })
  dpoNotedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  /** Where it was when it fell due for review, and goes back to when it is kept. */
  @Column('text', { nullable: true })
  stateBefore: string | null;
}

/** A number, plate or handle in the one form by which the same thing is found again. */
@Entity('subject_keys')
export class SubjectKey {
  @PrimaryColumn('uuid')
  subjectId: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  value: string;
}

/** What a review rests on: another record here, or something outside with its reference. */
export interface CitedSource {
  readonly recordType?: string;
  readonly recordId?: string;
  readonly reference?: string;
}

/** What a supervisor decided a subject to be, and on which facts. */
@Entity('subject_reviews')
export class SubjectReview {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  subjectId: string;

  @Column('text', { nullable: true })
  fromCategory: Category | null;

  @Column('text', { nullable: true })
  toCategory: Category | null;

  @Column('text', { nullable: true })
  grounds: string | null;

  @Column('jsonb', { nullable: true })
  sources: CitedSource[] | null;

  /** Why it is strictly necessary to keep a victim, a witness, an informant or a minor. */
  @Column('text', { nullable: true })
  necessity: string | null;

  @Column('uuid')
  reviewedBy: string;

  @Column('timestamptz')
  reviewedAt: Date;
}
