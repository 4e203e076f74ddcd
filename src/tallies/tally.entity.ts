import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Counter } from '../daily-reports/counter.codes.js';

export interface TalliedFigure {
  readonly counter: Counter;
  readonly number: number;
}

/** Figures as they stood before somebody corrected them. */
export interface TallyCorrection {
  readonly figures: TalliedFigure[];
  readonly correctedBy: string;
  readonly correctedAt: Date;
}

/** What one state counted at one site in one shift of a large action day, where nobody enters case by case. */
@Entity('tallies')
export class Tally extends CaseRow {
  @Column('uuid')
  operationId: string;

  /** Null for the operation as a whole. */
  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  country: string;

  /** The shift, as people there call it. */
  @Column('text')
  label: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz')
  until: Date;

  @Column('jsonb')
  figures: TalliedFigure[];

  /** Who wrote the figures as they stand. */
  @Column('uuid')
  writtenBy: string;

  @Column('uuid', { nullable: true })
  validatedBy: string | null;

  @Column('timestamptz', { nullable: true })
  validatedAt: Date | null;

  /** States that take part in the operation. */
  @Column('text', { array: true })
  countries: string[];

  @Column('integer')
  climbed: number;

  /** Loaded with it. */
  corrections: TallyCorrection[];
}
