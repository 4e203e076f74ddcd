import { pick } from '../core/pick.js';
import { figures, type Figure } from './readmission-figure.indicators.js';
import { conceal, tellsRatio } from './readmission-figure.concealing.js';
import type { FigureCellView, FigureMeaningView, RatioCellView, RatioMeaningView } from './readmission-figure.dto.js';
import { ratios, ratiosOf, type Ratio, type RatioRow } from './readmission-figure.ratios.js';
import type { FigureRow } from './readmission-figure.row.js';

const AT = ['figure', 'side', 'dimension', 'code'] as const;
const NUMBERS = ['number', 'cases', 'persons', 'daysMedian', 'daysP90', 'cents'] as const;
const UNTOLD = { number: null, cases: null, persons: null, daysMedian: null, daysP90: null, cents: null };
/** As many digits as a percentage with one after the point. */
const PER_MILLE = 1000;

/** What each figure means, so that nobody who shows them needs words of their own. */
export const meanings: readonly FigureMeaningView[] = (Object.keys(figures) as Figure[]).map((figure) => {
  const { indicators, means, unit, counted, splits, days = null } = { days: undefined, ...figures[figure] };
  return { figure, indicators: [...indicators], means, unit, counted, splits: [...splits], days };
});

export const ratioMeanings: readonly RatioMeaningView[] = (Object.keys(ratios) as Ratio[]).map((ratio) => ({
  ratio,
  ...pick(ratios[ratio], ['means', 'counted']),
}));

interface Cells {
  readonly cells: FigureCellView[];
  readonly ratios: RatioCellView[];
}

/** As it was counted: for those who supervise. */
export const exactly = (rows: readonly FigureRow[]): Cells => ({
  cells: rows.map((row) => showCell(row, false)),
  ratios: ratiosOf(rows).map((row) => showRatio(row, false)),
});

/** Without what is below five, and without what it could be computed from. */
export function concealed(rows: readonly FigureRow[]): Cells {
  const { told, hidden } = conceal(rows);
  const all = new Set([...told, ...hidden]);
  const isTold = new Set(told);
  return {
    cells: rows.filter((row) => all.has(row)).map((row) => showCell(row, !isTold.has(row))),
    ratios: ratiosOf(rows)
      .filter(({ cells }) => cells.every((cell) => all.has(cell)))
      .map((row) => showRatio(row, !tellsRatio(row, isTold))),
  };
}

const showCell = (row: FigureRow, hidden: boolean): FigureCellView => ({
  ...pick(row, AT),
  hidden,
  ...(hidden ? UNTOLD : pick(row, NUMBERS)),
});

const showRatio = ({ ratio, side, dimension, code, part, whole }: RatioRow, hidden: boolean): RatioCellView => ({
  ratio,
  side,
  dimension,
  code,
  hidden,
  share: hidden ? null : Math.round((part / whole) * PER_MILLE) / PER_MILLE,
});
