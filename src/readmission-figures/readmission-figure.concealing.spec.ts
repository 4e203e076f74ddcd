import type { FigureDimension } from './readmission-figure.codes.js';
import type { Figure } from './readmission-figure.indicators.js';
import { conceal, LEAST, quarterOf, sizeOf, tellsRatio } from './readmission-figure.concealing.js';
import { ratiosOf } from './readmission-figure.ratios.js';
import type { FigureRow } from './readmission-figure.row.js';

type Split = Readonly<Record<string, number>>;

const cell = (figure: Figure, dimension: FigureDimension, code: string, number: number): FigureRow => ({
  figure,
  side: 'sent',
  dimension,
  code,
  number,
  cases: number,
  persons: number,
  daysMedian: null,
  daysP90: null,
  cents: null,
});

/** A figure with its total, and one split after another. */
const counted = (figure: Figure, splits: Partial<Record<FigureDimension, Split>>, total?: number): FigureRow[] => {
  const [first] = Object.values(splits);
  const sum = total ?? Object.values(first ?? {}).reduce((all, one) => all + one, 0);
  const rows = Object.entries(splits).flatMap(([dimension, split]) =>
    Object.entries(split).map(([code, number]) => cell(figure, dimension as FigureDimension, code, number)),
  );
  return [cell(figure, 'total', 'all', sum), ...rows];
};

/** What is told, as `AL 12`, and what is seen to be hidden, as `MK -`. */
const seen = (rows: FigureRow[], figure: Figure, dimension: FigureDimension): string[] => {
  const { told, hidden } = conceal(rows);
  const of = (all: readonly FigureRow[]) => all.filter((row) => row.figure === figure && row.dimension === dimension);
  return [
    ...of(told).map(({ code, number }) => `${code} ${number}`),
    ...of(hidden).map(({ code }) => `${code} -`),
  ].sort();
};

describe('figures that leave', () => {
  it('tell everything where nothing is small', () => {
    const rows = counted('refused', { reason: { incomplete: 7, time_barred: 5 } });
    expect(conceal(rows).told).toEqual(rows);
  });

  it('tell nothing below five, and no split of it', () => {
    const rows = counted('refused', { reason: { incomplete: 4 }, counterpart: { MK: 4 } });
    expect(seen(rows, 'refused', 'total')).toEqual(['all -']);
    expect(seen(rows, 'refused', 'reason')).toEqual([]);
    expect(seen(rows, 'refused', 'counterpart')).toEqual([]);
  });

  it('hide beside a small number another one, so that the total does not give it away', () => {
    const rows = counted('refused', { reason: { incomplete: 3, time_barred: 9, document_false: 20 } });
    expect(seen(rows, 'refused', 'total')).toEqual(['all 32']);
    expect(seen(rows, 'refused', 'reason')).toEqual(['document_false 20', 'incomplete -', 'time_barred -']);
  });

  it('hide a third one where two small numbers could only be what they are', () => {
    const rows = counted('refused', { reason: { incomplete: 1, time_barred: 1, document_false: 20 } });
    expect(seen(rows, 'refused', 'reason')).toEqual(['document_false -', 'incomplete -', 'time_barred -']);
  });

  it('leave a split out that cannot be told safely', () => {
    const rows = counted('refused', { reason: { incomplete: 1, time_barred: 4 } });
    expect(seen(rows, 'refused', 'total')).toEqual(['all 5']);
    expect(seen(rows, 'refused', 'reason')).toEqual([]);
  });

  it('tell no agreement where one is small: the other state says nearly the same', () => {
    const rows = counted('refused', { agreement: { 'EC-RS': 7, 'RS-MK': 3 }, counterpart: { RS: 10 } });
    expect(seen(rows, 'refused', 'counterpart')).toEqual(['RS 10']);
    expect(seen(rows, 'refused', 'agreement')).toEqual([]);
  });

  it('count few cases with many persons as few', () => {
    const rows = [{ ...cell('persons_covered', 'total', 'all', 9), cases: 2 }];
    expect(conceal(rows).hidden).toEqual(rows);
  });

  it('hide months within their quarter', () => {
    const months = { '2026-01': 2, '2026-02': 9, '2026-03': 8, '2026-04': 6, '2026-05': 6, '2026-06': 6 };
    const rows = counted('refused', { month: months, quarter: { '2026-Q1': 19, '2026-Q2': 18 } });
    expect(seen(rows, 'refused', 'quarter')).toEqual(['2026-Q1 19', '2026-Q2 18']);
    expect(seen(rows, 'refused', 'month').filter((one) => one.endsWith('-'))).toEqual(['2026-01 -', '2026-03 -']);
    expect(quarterOf('2026-12')).toBe('2026-Q4');
  });

  it('tell no month where a quarter is hidden', () => {
    const months = { '2026-01': 2, '2026-04': 6, '2026-07': 9, '2026-10': 20 };
    const quarter = { '2026-Q1': 2, '2026-Q2': 6, '2026-Q3': 9, '2026-Q4': 20 };
    const rows = counted('refused', { month: months, quarter });
    expect(seen(rows, 'refused', 'quarter')).toEqual(['2026-Q1 -', '2026-Q2 -', '2026-Q3 9', '2026-Q4 20']);
    expect(seen(rows, 'refused', 'month')).toEqual([]);
  });

  it('hide replies where accepted or refused is hidden: the one is the sum of the others', () => {
    const rows = [
      ...counted('accepted', { counterpart: { MK: 20, RS: 30 } }),
      ...counted('refused', { counterpart: { MK: 3 } }),
      ...counted('replies', { counterpart: { MK: 23, RS: 30 } }),
    ];
    expect(seen(rows, 'replies', 'total')).toEqual(['all -']);
    expect(seen(rows, 'replies', 'counterpart')).toEqual([]);
    const shares = ratiosOf(rows).filter(({ ratio, dimension }) => ratio === 'approval' && dimension === 'total');
    const told = new Set(conceal(rows).told);
    expect(shares.map((share) => tellsRatio(share, told))).toEqual([false]);
  });

  it('hide replies where all but a few were accepted or refused: the others came late', () => {
    const of = (replies: number) => [
      ...counted('accepted', { counterpart: { MK: 20 } }),
      ...counted('refused', { counterpart: { MK: 7 } }),
      ...counted('replies', { counterpart: { MK: replies } }),
    ];
    expect(seen(of(30), 'replies', 'total')).toEqual(['all -']);
    expect([27, 32].map((replies) => seen(of(replies), 'replies', 'total'))).toEqual([['all 27'], ['all 32']]);
  });

  it('leave nobody a way to compute a small number from a split and its total', () => {
    const random = (most: number, seed: number) =>
      Math.floor(Math.abs(Math.sin(seed * 12.9898) * 43_758.5453 * 1000) % most);
    for (let trial = 0; trial < 400; trial += 1) {
      const codes = Array.from({ length: 1 + random(6, trial) }, (_, n) => [`c${n}`, 1 + random(14, trial * 31 + n)]);
      const rows = counted('refused', { reason: Object.fromEntries(codes) as Split });
      const { told, hidden } = conceal(rows);
      const gaps = hidden.filter(({ dimension }) => dimension === 'reason');
      const sum = gaps.reduce((all, one) => all + sizeOf(one), 0);
      expect(told.every((one) => sizeOf(one) >= LEAST)).toBe(true);
      // The most and the least that any one of them can be, by what is told.
      if (gaps.length > 0) expect([sum - (gaps.length - 1) >= LEAST, gaps.length > 1]).toEqual([true, true]);
    }
  });
});
