import type { FigureDimension, FigureSide } from './readmission-figure.codes.js';
import type { Figure } from './readmission-figure.indicators.js';

/** One cell, as it was counted. */
export interface FigureRow {
  readonly figure: Figure;
  readonly side: FigureSide;
  readonly dimension: FigureDimension;
  readonly code: string;
  readonly number: number;
  readonly cases: number;
  /** Not counted of invoices. */
  readonly persons: number | null;
  readonly daysMedian: number | null;
  readonly daysP90: number | null;
  readonly cents: number | null;
}

/** The same as it leaves: without its numbers where they are hidden; with no code where a split is not told. */
export interface ToldRow extends Omit<FigureRow, 'number' | 'cases'> {
  readonly hidden: boolean;
  readonly number: number | null;
  readonly cases: number | null;
}
