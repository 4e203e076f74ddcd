import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { CheckFinding, CheckItem } from './check.codes.js';

/** The checklist of one person of a readmission: the requesting state's own, and never told to the other one. */
@Entity({ name: 'readmission_checks', schema: READMISSION })
export class ReadmissionCheck extends CaseRow {
  @Column('uuid')
  readmissionId: string;

  /** Null: they are no longer part of the case. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Loaded with it: what was answered. */
  items: CheckAnswer[];

  /** Loaded with it: items that are not answered, or not so that anything may leave. */
  missing: CheckItem[];

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}

/** One answer. What was said word for word is sealed. */
@Entity({ name: 'readmission_check_items', schema: READMISSION })
export class CheckAnswer {
  @PrimaryColumn('uuid')
  checkId: string;

  @PrimaryColumn('text')
  item: CheckItem;

  @Column('text')
  finding: CheckFinding;

  @Column('text', { nullable: true })
  reference: string | null;

  /** The day that matters: of the decision, of the certificate. */
  @Column('date', { nullable: true })
  dayOn: string | null;

  /** The state that a risk was assessed for. */
  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  /** Number or booking of the interpreter: no name. */
  @Column('text', { nullable: true })
  interpreter: string | null;

  @Column('text', { nullable: true })
  content: string | null;

  /** By which the same words in several cases are found, without reading them. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('uuid')
  answeredBy: string;

  @Column('timestamptz')
  answeredAt: Date;

  /** Opened for those who are shown it. */
  words?: string | null;
}
