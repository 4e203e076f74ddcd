import type { Figure } from '../src/readmission-figures/readmission-figure.indicators.js';
import type { FigureDimension } from '../src/readmission-figures/readmission-figure.codes.js';
import { World } from './support/world.js';

type Split = Readonly<Record<string, number>>;
interface Cell {
  readonly figure: Figure;
  readonly dimension: FigureDimension;
  readonly code: string;
  readonly side: string;
  readonly number: number;
  readonly cases: number;
}
interface Judged extends Cell {
  readonly hidden: boolean;
  readonly dropped: boolean;
}

const LEAST = 5;
const cell = (figure: Figure, dimension: FigureDimension, code: string, number: number): Cell => ({
  figure,
  side: 'sent',
  dimension,
  code,
  number,
  cases: number,
});

/** A figure with its total, and one split after another. */
const counted = (figure: Figure, splits: Partial<Record<FigureDimension, Split>>, total?: number): Cell[] => {
  const [first] = Object.values(splits);
  const sum = total ?? Object.values(first ?? {}).reduce((all, one) => all + one, 0);
  const rows = Object.entries(splits).flatMap(([dimension, split]) =>
    Object.entries(split).map(([code, number]) => cell(figure, dimension as FigureDimension, code, number)),
  );
  return [cell(figure, 'total', 'all', sum), ...rows];
};

/** The database itself hides: nothing that is written in TypeScript has a part in it. */
describe('figures that leave', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const judged = (rows: readonly Cell[]) =>
    world.database.owner<Judged>('select * from app.concealed_figures($1)', [JSON.stringify(rows)]);
  /** What is told, as `AL 12`, and what is seen to be hidden, as `MK -`. */
  const seen = async (rows: readonly Cell[], figure: Figure, dimension: FigureDimension): Promise<string[]> =>
    (await judged(rows))
      .filter((row) => row.figure === figure && row.dimension === dimension && !row.dropped)
      .map(({ code, number, hidden }) => (hidden ? `${code} -` : `${code} ${number}`))
      .sort();

  it('tell everything where nothing is small', async () => {
    const rows = counted('refused', { reason: { incomplete: 7, time_barred: 5 } });
    expect(await seen(rows, 'refused', 'reason')).toEqual(['incomplete 7', 'time_barred 5']);
    expect(await seen(rows, 'refused', 'total')).toEqual(['all 12']);
  });

  it('tell nothing below five, and no split of it', async () => {
    const rows = counted('refused', { reason: { incomplete: 4 }, counterpart: { MK: 4 } });
    expect(await seen(rows, 'refused', 'total')).toEqual(['all -']);
    expect(await seen(rows, 'refused', 'reason')).toEqual([]);
    expect(await seen(rows, 'refused', 'counterpart')).toEqual([]);
  });

  it('hide beside a small number another one, so that the total does not give it away', async () => {
    const rows = counted('refused', { reason: { incomplete: 3, time_barred: 9, document_false: 20 } });
    expect(await seen(rows, 'refused', 'total')).toEqual(['all 32']);
    expect(await seen(rows, 'refused', 'reason')).toEqual(['document_false 20', 'incomplete -', 'time_barred -']);
  });

  it('hide a third one where two small numbers could only be what they are', async () => {
    const rows = counted('refused', { reason: { incomplete: 1, time_barred: 1, document_false: 20 } });
    expect(await seen(rows, 'refused', 'reason')).toEqual(['document_false -', 'incomplete -', 'time_barred -']);
  });

  it('leave a split out that cannot be told safely', async () => {
    const rows = counted('refused', { reason: { incomplete: 1, time_barred: 4 } });
    expect(await seen(rows, 'refused', 'total')).toEqual(['all 5']);
    expect(await seen(rows, 'refused', 'reason')).toEqual([]);
  });

  it('tell no agreement where one is small: the other state says nearly the same', async () => {
    const rows = counted('refused', { agreement: { 'EC-RS': 7, 'RS-MK': 3 }, counterpart: { RS: 10 } });
    expect(await seen(rows, 'refused', 'counterpart')).toEqual(['RS 10']);
    expect(await seen(rows, 'refused', 'agreement')).toEqual([]);
  });

  it('count few cases with many persons as few', async () => {
    const rows = [{ ...cell('persons_covered', 'total', 'all', 9), cases: 2 }];
    expect(await seen(rows, 'persons_covered', 'total')).toEqual(['all -']);
  });

  it('hide replies where accepted or refused is hidden: the one is the sum of the others', async () => {
    const rows = [
      ...counted('accepted', { counterpart: { MK: 20, RS: 30 } }),
      ...counted('refused', { counterpart: { MK: 3 } }),
      ...counted('replies', { counterpart: { MK: 23, RS: 30 } }),
    ];
    expect(await seen(rows, 'replies', 'total')).toEqual(['all -']);
    expect(await seen(rows, 'replies', 'counterpart')).toEqual([]);
  });

  it('hide replies where all but a few were accepted or refused: the others came late', async () => {
    const of = (replies: number) => [
      ...counted('accepted', { counterpart: { MK: 20 } }),
      ...counted('refused', { counterpart: { MK: 7 } }),
      ...counted('replies', { counterpart: { MK: replies } }),
    ];
    const totals = [];
    for (const replies of [30, 27, 32]) totals.push(await seen(of(replies), 'replies', 'total'));
    expect(totals).toEqual([['all -'], ['all 27'], ['all 32']]);
  });

  it('leave nobody a way to compute a small number from a split and its total', async () => {
    const random = (most: number, seed: number) =>
      Math.floor(Math.abs(Math.sin(seed * 12.9898) * 43_758.5453 * 1000) % most);
    for (let trial = 0; trial < 150; trial += 1) {
      const codes = Array.from({ length: 1 + random(6, trial) }, (_, n) => [`c${n}`, 1 + random(14, trial * 31 + n)]);
      const all = await judged(counted('refused', { reason: Object.fromEntries(codes) as Split }));
      const left = all.filter(({ dropped }) => !dropped);
      const gaps = left.filter(({ dimension, hidden }) => dimension === 'reason' && hidden);
      const sum = gaps.reduce((total, { number }) => total + number, 0);
      expect(left.filter(({ hidden }) => !hidden).every(({ number }) => number >= LEAST)).toBe(true);
      // The most and the least that any one of them can be, by what is told.
      if (gaps.length > 0) expect([sum - (gaps.length - 1) >= LEAST, gaps.length > 1]).toEqual([true, true]);
    }
  });
});
