import { CodeField, Pattern, codesOf } from '../core/forms.js';
import {
  figureDimensions,
  figureSides,
  figureUnits,
  type FigureDimension,
  type FigureSide,
  type FigureUnit,
} from './readmission-figure.codes.js';
import { figureMeanings, type Figure } from './readmission-figure.indicators.js';
import { PERIOD, TOLD_PERIOD } from './readmission-figure.periods.js';
import { ratios, type Ratio } from './readmission-figure.ratios.js';

/** Which year, half-year or quarter: `2026`, `2026-H2`, `2026-Q4`. */
export class ToldPeriodDto {
  @Pattern(TOLD_PERIOD)
  period: string;
}

/** Which year, half-year, quarter or month: `2026`, `2026-H2`, `2026-Q4`, `2026-11`. */
export class FigurePeriodDto {
  @Pattern(PERIOD)
  period: string;
}

/** What a figure means, and how it is counted. */
export class FigureMeaningView {
  @CodeField('ReadmissionFigure', figureMeanings)
  figure: Figure;

  /** Of the indicator set: I01 to I20. */
  indicators: string[];
  means: string;

  @CodeField('FigureUnit', figureUnits)
  unit: FigureUnit;

  counted: string;

  @CodeField('FigureDimension', figureDimensions, { upTo: codesOf(figureDimensions).length })
  splits: FigureDimension[];

  /** What its days are counted between. */
  days: string | null;
}

const ratioMeanings = Object.fromEntries(Object.entries(ratios).map(([code, { means }]) => [code, means]));

export class RatioMeaningView {
  @CodeField('ReadmissionRatio', ratioMeanings)
  ratio: Ratio;

  means: string;
  counted: string;
}

/** One cell. Where it is hidden, it is below five, or what is below five could be computed from it. */
export class FigureCellView {
  @CodeField('ReadmissionFigure', figureMeanings)
  figure: Figure;

  @CodeField('FigureSide', figureSides)
  side: FigureSide;

  @CodeField('FigureDimension', figureDimensions)
  dimension: FigureDimension;

  /** `all`, or the one of its split. */
  code: string;

  hidden: boolean;
  number: number | null;
  cases: number | null;
  persons: number | null;
  daysMedian: number | null;
  daysP90: number | null;
  /** In cents of a euro. */
  cents: number | null;
}

export class RatioCellView {
  @CodeField('ReadmissionRatio', ratioMeanings)
  ratio: Ratio;

  @CodeField('FigureSide', figureSides)
  side: FigureSide;

  @CodeField('FigureDimension', figureDimensions)
  dimension: FigureDimension;

  code: string;
  hidden: boolean;
  /** 1 is all. */
  share: number | null;
}

/** A period that was frozen: its figures stay as they were. */
export class FrozenPeriodView {
  id: string;
  period: string;
  frozenBy: string;
  frozenAt: Date;
}

/** The statistics of readmission of one state: what each figure means, and what was counted. */
export class ReadmissionFiguresView {
  period: string;
  country: string;
  since: Date;
  /** Of what leaves: the end of the last of its quarters that is over. */
  until: Date;
  /** Where the period was frozen: these are its figures of then. */
  frozen: FrozenPeriodView | null;
  /** Numbers below five are in it as well. */
  exact: boolean;
  meanings: FigureMeaningView[];
  ratioMeanings: RatioMeaningView[];
  cells: FigureCellView[];
  ratios: RatioCellView[];
}
