import { NOTHING_KNOWN, type Explanation, type Traits } from '../matching-engine/traits.js';
import { compared, mayBeMinor } from './hit.comparison.js';

const traits = (some: Partial<Traits>): Traits => ({ ...NOTHING_KNOWN, ...some });
const why = (evidence: Explanation['evidence']): Explanation => ({
  tokens: [],
  evidence,
  normaliser: 1,
  weights: 'test',
});

describe('two columns of a hit', () => {
  const asked = traits({
    names: [{ text: 'Arben Hoxha' }],
    births: ['1990-01-02'],
    nationalities: ['AL'],
    sex: 'male',
    identifiers: [{ kind: 'document', value: 'BI 123-4567' }],
  });

  it('show a trait as matching, differing or missing, and leave out what neither side knows', () => {
    const held = traits({
      names: [{ text: 'Арбен Хоџа' }],
      births: ['1990-02-01'],
      nationalities: ['MK'],
      identifiers: [{ kind: 'phone', value: '+355 69 123 4567' }],
    });
    const weighed = why([
      { trait: 'name', outcome: 'exact', weight: 6.1 },
      { trait: 'birth', outcome: 'swapped_day_month', weight: 3.8 },
      { trait: 'nationality', outcome: 'differs', weight: -2 },
    ]);
    expect(compared(asked, held, weighed).map(({ trait, comparison }) => `${trait} ${comparison}`)).toEqual([
      'name match',
      'birth differs',
      'nationality differs',
      'sex missing',
      'document missing',
      'phone missing',
    ]);
    expect(compared(NOTHING_KNOWN, NOTHING_KNOWN, null)).toEqual([]);
  });

  it.each<[string, [string[], string[]], string, string]>([
    ['birth', [['1990-01-02'], ['1990-01-03']], 'nearly', 'differs'],
    ['birth', [['1990-01-02'], ['1990-01-02']], 'exact', 'match'],
    ['birth', [['1990'], ['1990-01-02']], 'same_year', 'match'],
    ['birth', [['1990-05-02'], ['1990-01-01']], 'same_year', 'differs'],
    ['name', [['Arben Hoxha'], ['Arben Hoxa']], 'close', 'differs'],
    ['nationality', [['AL', 'MK'], ['MK']], 'same', 'match'],
  ])('say of %s %j, which the engine calls %s: %s', (trait, [one, other], outcome, comparison) => {
    const of = (values: string[]) =>
      traits(
        { name: { names: values.map((text) => ({ text })) }, birth: { births: values } }[trait] ?? {
          nationalities: values,
        },
      );
    const [row] = compared(of(one), of(other), why([{ trait, outcome, weight: 3 }]));
    expect(row?.comparison).toBe(comparison);
  });

  it('compare in their plain form what the engine has said nothing of', () => {
    const same = traits({ identifiers: [{ kind: 'document', value: 'bi1234567' }] });
    const other = traits({ identifiers: [{ kind: 'document', value: 'BI 765-4321' }] });
    const of = (held: Traits) => compared(asked, held, null).find(({ trait }) => trait === 'document')?.comparison;
    expect([of(same), of(other)]).toEqual(['match', 'differs']);
  });
});

describe('whoever may be under age', () => {
  const now = new Date('2018-11-26T08:00:00Z');

  it.each<[string[], boolean]>([
    [[], false],
    [['2000-11-26'], false],
    [['2000-11-27'], true],
    [['2000-11'], true],
    [['2000-10'], false],
    [['2000'], true],
    [['1999'], false],
    [['1985-02-31'], false],
    [['1985', '2004-01-01'], true],
  ])('born %j: %s', (births, minor) => {
    expect(mayBeMinor(births, now)).toBe(minor);
  });
});
