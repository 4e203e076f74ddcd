import type { FigureRow } from './readmission-figure.row.js';
import type { RatioRow } from './readmission-figure.ratios.js';

/** Below this nobody is told how many it was, outside those who supervise. */
export const LEAST = 5;

/**
 * What may leave: no cell below five; nor what lets it be computed. Beside a hidden cell others of the same split are
 * hidden, the smallest first, until the sum of all that is hidden leaves it open whether it is one or five and more. Where
 * that does not help, the split is not told at all; the split by agreement never with a gap, since the other state says
 * nearly the same. What follows from figures that are told in other rows is hidden with them.
 */
export interface Concealed {
  readonly told: readonly FigureRow[];
  readonly hidden: readonly FigureRow[];
}

export function conceal(rows: readonly FigureRow[]): Concealed {
  const hidden = new Set<FigureRow>();
  const dropped = new Set<FigureRow>();
  const isGone = (cell: FigureRow) => hidden.has(cell) || dropped.has(cell);
  const figures = [...Map.groupBy(rows, ({ figure, side }) => `${figure} ${side}`).values()];
  // Replies are what was accepted and refused, and what came late: last.
  for (const cells of figures.sort((one, other) => Number(isSum(one)) - Number(isSum(other)))) {
    for (const cell of isSum(cells) ? cells : []) if (tellsOfParts(cell, partsOf(rows, cell), isGone)) hidden.add(cell);
    concealFigure(cells, { hidden, dropped });
  }
  const left = rows.filter((row) => !dropped.has(row));
  return { told: left.filter((row) => !hidden.has(row)), hidden: left.filter((row) => hidden.has(row)) };
}

interface Gone {
  readonly hidden: Set<FigureRow>;
  readonly dropped: Set<FigureRow>;
}

const isSum = ([cell]: readonly FigureRow[]): boolean => cell?.figure === 'replies';
const partsOf = (rows: readonly FigureRow[], { side, dimension, code }: FigureRow): FigureRow[] =>
  rows.filter(
    (row) =>
      (row.figure === 'accepted' || row.figure === 'refused') &&
      row.side === side &&
      row.dimension === dimension &&
      row.code === code,
  );

/** Whether one could take from it what is told of its parts, and have a small number left. */
function tellsOfParts(sum: FigureRow, parts: readonly FigureRow[], isGone: (cell: FigureRow) => boolean): boolean {
  const late = parts.reduce((left, { number }) => left - number, sum.number);
  return parts.some(isGone) || (late > 0 && late < LEAST);
}

function concealFigure(cells: readonly FigureRow[], { hidden, dropped }: Gone): void {
  for (const cell of cells) if (sizeOf(cell) < LEAST) hidden.add(cell);
  const [total] = cells.filter(({ dimension }) => dimension === 'total');
  const splits = Map.groupBy(
    cells.filter((cell) => cell !== total),
    ({ dimension }) => dimension,
  );
  for (const split of [...splits.values()].sort(([one], [other]) => rank(one) - rank(other))) {
    const whole = !total || hidden.has(total);
    const safe = !whole && split[0]?.dimension !== 'agreement' ? hideBeside(split, cells, hidden) : false;
    const gap = split.some((cell) => hidden.has(cell));
    if (whole || (gap && !safe)) for (const cell of split) dropped.add(cell);
  }
  // A hidden quarter is the sum of its months.
  const gone = cells.some((cell) => cell.dimension === 'quarter' && (hidden.has(cell) || dropped.has(cell)));
  if (gone) for (const cell of cells) if (cell.dimension === 'month') dropped.add(cell);
}

/** Months before the quarters that they make. */
const rank = (cell: FigureRow | undefined): number => (cell?.dimension === 'month' ? 0 : 1);

function hideBeside(split: readonly FigureRow[], cells: readonly FigureRow[], hidden: Set<FigureRow>): boolean {
  if (split[0]?.dimension !== 'month') return hideUntilSafe(split, hidden);
  const quarters = cells.filter(({ dimension }) => dimension === 'quarter');
  for (const quarter of quarters) {
    const months = split.filter(({ code }) => quarterOf(code) === quarter.code);
    if (!hideUntilSafe(months, hidden)) hidden.add(quarter);
  }
  return hideUntilSafe(split, hidden);
}

const MONTHS = 3;
/** `2026-Q4` of `2026-11`. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / MONTHS)}`;

/** Whether nothing is hidden, or nothing of what is hidden can be computed from the total of these cells. */
function hideUntilSafe(cells: readonly FigureRow[], hidden: Set<FigureRow>): boolean {
  for (;;) {
    const gaps = cells.filter((cell) => hidden.has(cell));
    if (gaps.length === 0) return true;
    const sum = gaps.reduce((all, cell) => all + sizeOf(cell), 0);
    if (gaps.length > 1 && sum >= gaps.length + LEAST - 1) return true;
    const [smallest] = cells.filter((cell) => !hidden.has(cell)).sort((one, other) => sizeOf(one) - sizeOf(other));
    if (!smallest) return false;
    hidden.add(smallest);
  }
}

/** The smallest of what a cell counts: many persons can be one case. */
export const sizeOf = ({ number, cases }: FigureRow): number => Math.min(number, cases);

/** A share is told where all is told that it was made of, and where what is left of the whole is not a small number. */
export const tellsRatio = ({ part, whole, cells }: RatioRow, told: ReadonlySet<FigureRow>): boolean =>
  cells.every((cell) => told.has(cell)) && (part >= whole || whole - part >= LEAST);
