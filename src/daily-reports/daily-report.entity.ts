import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { ReportedFigure, Validation } from './daily-report.parts.js';

/** What an operation did at one site, or in all, from midnight to midnight. It names no persons. */
@Entity('daily_reports')
export class DailyReport extends CaseRow {
  @Column('uuid')
  operationId: string;

  /** Null for the operation as a whole. */
  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('date')
  reportDate: string;

  /** Grows with each correction. */
  @Column('integer')
  edition: number;

  /** The edition that it corrects. */
  @Column('uuid', { nullable: true })
  corrects: string | null;

  @Column('timestamptz')
  periodSince: Date;

  @Column('timestamptz')
  periodUntil: Date;

  @Column('timestamptz')
  reportDue: Date;

  @Column('boolean')
  late: boolean;

  @Column('text')
  narrative: string;

  /** As they were when it was submitted. */
  @Column('jsonb')
  figures: ReportedFigure[];

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** States that take part in the operation. */
  @Column('text', { array: true })
  countries: string[];

  /** States whose contact points have not validated their figures yet. */
  @Column('text', { array: true })
  waitsFor: string[];

  @Column('integer')
  climbed: number;

  /** Loaded with it, and written back with it. */
  validations: Validation[];
}
