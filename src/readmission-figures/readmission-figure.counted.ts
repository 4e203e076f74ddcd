import type { FigureDimension, FigureUnit } from './readmission-figure.codes.js';

/** What a figure means, and how it is counted. */
export interface Counted {
  /** Of the indicator set of readmission: I01 to I20. */
  readonly indicators: readonly string[];
  readonly means: string;
  readonly unit: FigureUnit;
  /** What is counted, and at which moment it falls into a period. */
  readonly counted: string;
  /** By what it is split besides. */
  readonly splits: readonly FigureDimension[];
  /** What its days are counted between, where it has any. */
  readonly days?: string;
}
