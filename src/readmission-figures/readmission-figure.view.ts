import { pick } from '../core/pick.js';
import { figures, type Figure } from './readmission-figure.indicators.js';
import type { FigureCellView, FigureMeaningView, RatioCellView, RatioMeaningView } from './readmission-figure.dto.js';
import { isWhole, ratios, ratiosOf, tellsRatio, type Ratio, type RatioRow } from './readmission-figure.ratios.js';
import type { FigureRow, ToldRow } from './readmission-figure.row.js';

const AT = ['figure', 'side', 'dimension', 'code'] as const;
const NUMBERS = ['number', 'cases', 'persons', 'daysMedian', 'daysP90', 'cents'] as const;
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
  cells: rows.map((row) => showCell({ ...row, hidden: false })),
  ratios: ratiosOf(rows).map((row) => showRatio(row, false)),
});

/** As the database tells it: a share is told where all is told that it was made of. */
export function concealed(rows: readonly ToldRow[]): Cells {
  const cells = rows.filter(({ code }) => code !== '');
  const untold = rows.filter(({ code }) => code === '');
  return {
    cells: cells.map(showCell),
    ratios: ratiosOf(cells)
      .filter((row) => isWhole(row, untold))
      .map((row) => showRatio(row, !tellsRatio(row))),
  };
}

const showCell = (row: ToldRow): FigureCellView => ({ ...pick(row, AT), hidden: row.hidden, ...pick(row, NUMBERS) });

const showRatio = ({ ratio, side, dimension, code, part, whole }: RatioRow, hidden: boolean): RatioCellView => ({
  ratio,
  side,
  dimension,
  code,
  hidden,
  share: hidden ? null : Math.round((part / whole) * PER_MILLE) / PER_MILLE,
});
