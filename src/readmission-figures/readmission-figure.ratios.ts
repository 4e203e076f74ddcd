import { everyDimension, type FigureDimension } from './readmission-figure.codes.js';
import type { Figure } from './readmission-figure.indicators.js';
import type { FigureRow, ToldRow } from './readmission-figure.row.js';

/** A figure in all, or one code of one of its splits. */
interface Of {
  readonly figure: Figure;
  readonly dimension?: FigureDimension;
  readonly code?: string;
}

interface RatioOf {
  readonly means: string;
  readonly counted: string;
  readonly part: readonly Of[];
  readonly whole: readonly Of[];
  readonly by: 'cases' | 'persons' | 'number';
}

/** Shares of one figure in another. */
export const ratios = {
  approval: {
    means: 'Approval',
    counted: 'Accepted, explicitly or by silence, of all that was decided; in cases.',
    part: [{ figure: 'accepted' }, { figure: 'accepted_by_silence' }],
    whole: [{ figure: 'accepted' }, { figure: 'accepted_by_silence' }, { figure: 'refused' }],
    by: 'cases',
  },
  effectiveness: {
    means: 'Effectiveness',
    counted: 'Handed over, of what was accepted in the same period; in cases. It can be more than all.',
    part: [{ figure: 'handed_over' }],
    whole: [{ figure: 'accepted' }, { figure: 'accepted_by_silence' }],
    by: 'cases',
  },
  return_rate: {
    means: 'Return rate',
    counted: 'Handed over, of those ordered to leave in the same period; in persons, by this state only.',
    part: [{ figure: 'handed_over' }],
    whole: [{ figure: 'orders_to_leave' }],
    by: 'persons',
  },
  replies_in_time: {
    means: 'Replies in time',
    counted: 'Replies within their limit, of those that have one.',
    part: [{ figure: 'replies', dimension: 'punctuality', code: 'in_time' }],
    whole: [
      { figure: 'replies', dimension: 'punctuality', code: 'in_time' },
      { figure: 'replies', dimension: 'punctuality', code: 'late' },
    ],
    by: 'number',
  },
  accelerated: {
    means: 'Accelerated share',
    counted: 'Handed over in the accelerated procedure, of all who were handed over; in cases.',
    part: [{ figure: 'handed_over', dimension: 'procedure', code: 'accelerated' }],
    whole: [{ figure: 'handed_over' }],
    by: 'cases',
  },
} as const satisfies Record<string, RatioOf>;
export type Ratio = keyof typeof ratios;

/** A share, and the cells that it was made of. */
export interface RatioRow {
  readonly ratio: Ratio;
  readonly side: FigureRow['side'];
  readonly dimension: FigureDimension;
  readonly code: string;
  readonly part: number;
  readonly whole: number;
  readonly cells: readonly Cell[];
}

/** A cell that was counted, or one that is told or hidden. */
type Cell = FigureRow | ToldRow;
const isHidden = (cell: Cell): boolean => 'hidden' in cell && cell.hidden;

/** In all; and by whatever every figure is split by, where no part of the ratio is a split itself. */
export function ratiosOf(rows: readonly Cell[]): RatioRow[] {
  const cells = new Map(rows.map((row) => [keyOf(row), row]));
  const places = new Map(rows.filter(isForAll).map((row) => [`${row.side} ${row.dimension} ${row.code}`, row]));
  const found: RatioRow[] = [];
  for (const [ratio, what] of Object.entries(ratios) as [Ratio, RatioOf][])
    for (const { side, dimension, code } of places.values()) {
      const row = ratioAt({ ratio, what, cells }, { side, dimension, code });
      if (row) found.push(row);
    }
  return found;
}

const FOR_ALL: readonly FigureDimension[] = ['total', ...everyDimension];
const isForAll = ({ dimension }: Cell): boolean => FOR_ALL.includes(dimension);

type At = Pick<FigureRow, 'side' | 'dimension' | 'code'>;
const keyOf = ({ figure, side, dimension, code }: At & Of): string => [figure, side, dimension, code].join(' ');

function ratioAt(
  { ratio, what, cells }: { ratio: Ratio; what: RatioOf; cells: ReadonlyMap<string, Cell> },
  at: At,
): RatioRow | null {
  const { part, whole, by } = what;
  const split = [...part, ...whole].some(({ dimension }) => dimension);
  if (split && at.dimension !== 'total') return null;
  const cellsOf = (all: readonly Of[]) => all.flatMap((one) => cells.get(keyOf({ ...at, ...one })) ?? []);
  const sum = (all: readonly Of[]) => cellsOf(all).reduce((total, row) => total + (row[by] ?? 0), 0);
  const of = sum(whole);
  const made = [...cellsOf(part), ...cellsOf(whole)];
  if (of === 0 && !made.some(isHidden)) return null;
  return { ratio, ...at, part: sum(part), whole: of, cells: made };
}

/** Below this nobody is told how many it was. */
const LEAST = 5;

/** Told where all is told that it was made of, and where what is left of the whole is not a small number. */
export const tellsRatio = ({ part, whole, cells }: RatioRow): boolean =>
  !cells.some(isHidden) && (part >= whole || whole - part >= LEAST);

/** Not whole where a split is not told that its parts belong to: they would be missing. */
export function isWhole({ ratio, side, dimension }: RatioRow, untold: readonly ToldRow[]): boolean {
  const parts: readonly Of[] = [...ratios[ratio].part, ...ratios[ratio].whole];
  return !untold.some(
    (one) =>
      one.side === side &&
      parts.some((of) => of.figure === one.figure && (of.dimension ?? dimension) === one.dimension),
  );
}
