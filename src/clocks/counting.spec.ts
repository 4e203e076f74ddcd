import fc from 'fast-check';
import { advanced, beginOf, counted, endOf, type Counting, type Span } from './counting.js';

const through = (zone: string): Counting => ({ zone, notCounted: null, daysOff: null });
const [tirane, chisinau, istanbul] = [through('Europe/Tirane'), through('Europe/Chisinau'), through('Europe/Istanbul')];
const night: Counting = { ...tirane, notCounted: [0, 9] };
/** May 2026 in Albania: the 1st is a Friday and a holiday; so is, for the example, Monday the 4th. */
const working: Counting = {
  ...tirane,
  daysOff: { weekdays: [6, 7], dates: ['2026-05-01', '2026-05-04', '2026-05-12'] },
};

const ends = (quantity: number, unit: Span['unit'], begin: string, counting: Counting) =>
  endOf({ quantity, unit }, new Date(begin), counting).toISOString();

describe('hours', () => {
  it.each([
    ['through the spring night', '2026-03-28T22:30:00Z', '2026-03-29T06:30:00.000Z'],
    ['through the autumn night', '2026-10-24T22:30:00Z', '2026-10-25T06:30:00.000Z'],
    ['over a leap day', '2028-02-28T22:00:00Z', '2028-02-29T06:00:00.000Z'],
  ])('run %s as everywhere else', (_, begin, end) => {
    for (const zone of [tirane, chisinau, istanbul]) expect(ends(8, 'hours', begin, zone)).toBe(end);
  });

  it('are five after a crossing at 01:30 in the night on which clocks go forward: 07:30 there', () => {
    expect(ends(5, 'hours', '2026-03-29T00:30:00Z', tirane)).toBe('2026-03-29T05:30:00.000Z');
  });
});

describe('hours of which the night does not count', () => {
  it.each([
    ['by day', '2026-05-05T08:00:00Z', '2026-05-05T14:00:00.000Z'],
    ['over one night', '2026-05-05T19:00:00Z', '2026-05-06T10:00:00.000Z'],
    ['from within the night', '2026-05-05T23:30:00Z', '2026-05-06T13:00:00.000Z'],
    ['up to midnight exactly', '2026-05-05T16:00:00Z', '2026-05-05T22:00:00.000Z'],
    ['from midnight exactly', '2026-05-05T22:00:00Z', '2026-05-06T13:00:00.000Z'],
    ['over the night that is an hour short', '2026-03-28T20:00:00Z', '2026-03-29T10:00:00.000Z'],
    ['over the night that is an hour long', '2026-10-24T19:00:00Z', '2026-10-25T11:00:00.000Z'],
  ])('six of them end %s', (_, begin, end) => {
    expect(ends(6, 'hours', begin, night)).toBe(end);
  });

  it('take several nights where they are many', () => {
    expect(ends(40, 'hours', '2026-05-05T10:00:00Z', night)).toBe('2026-05-07T20:00:00.000Z');
  });

  it('may leave out an evening and a morning', () => {
    const evening: Counting = { ...tirane, notCounted: [22, 6] };
    expect(ends(3, 'hours', '2026-05-05T19:00:00Z', evening)).toBe('2026-05-06T06:00:00.000Z');
  });

  it('count through the night where a state has kept out of that rule', () => {
    expect(ends(6, 'hours', '2026-05-05T19:00:00Z', through('Europe/Ljubljana'))).toBe('2026-05-06T01:00:00.000Z');
  });
});

describe('days', () => {
  it.each([
    ['begin on the next, and end at midnight there', '2026-05-04T10:00:00Z', tirane, '2026-05-07T22:00:00.000Z'],
    ['are those of the clocks there', '2026-05-04T21:30:00Z', chisinau, '2026-05-08T21:00:00.000Z'],
    ['from midnight exactly begin on the next', '2026-05-03T22:00:00Z', tirane, '2026-05-07T22:00:00.000Z'],
    ['until midnight exactly are of the day before', '2026-05-03T21:59:59Z', tirane, '2026-05-06T22:00:00.000Z'],
    ['over the spring change', '2026-03-27T10:00:00Z', tirane, '2026-03-30T22:00:00.000Z'],
    ['over the autumn change', '2026-10-23T10:00:00Z', tirane, '2026-10-26T23:00:00.000Z'],
    ['over the spring change in the east', '2026-03-27T10:00:00Z', chisinau, '2026-03-30T21:00:00.000Z'],
    ['where clocks are not changed', '2026-03-27T10:00:00Z', istanbul, '2026-03-30T21:00:00.000Z'],
    ['where clocks are not changed, in autumn', '2026-10-23T10:00:00Z', istanbul, '2026-10-26T21:00:00.000Z'],
    ['over a leap day', '2028-02-26T10:00:00Z', tirane, '2028-02-29T23:00:00.000Z'],
  ])('%s', (_, begin, counting, end) => {
    expect(ends(3, 'days', begin, counting)).toBe(end);
  });

  it('are seven in a week', () => {
    expect(ends(4, 'weeks', '2026-05-04T10:00:00Z', tirane)).toBe(ends(28, 'days', '2026-05-04T10:00:00Z', tirane));
  });
});

describe('months and years', () => {
  it.each([
    [
      'end on the day of the same number',
      { quantity: 3, unit: 'months' },
      '2026-01-15T10:00:00Z',
      '2026-04-15T22:00:00.000Z',
    ],
    [
      'or on the last one there is',
      { quantity: 1, unit: 'months' },
      '2027-01-31T10:00:00Z',
      '2027-02-28T23:00:00.000Z',
    ],
    [
      'which in a leap year is the 29th',
      { quantity: 1, unit: 'months' },
      '2028-01-31T10:00:00Z',
      '2028-02-29T23:00:00.000Z',
    ],
    ['a year from a leap day', { quantity: 1, unit: 'years' }, '2028-02-29T10:00:00Z', '2029-02-28T23:00:00.000Z'],
  ] as const)('%s', (_, { quantity, unit }, begin, end) => {
    expect(ends(quantity, unit, begin, tirane)).toBe(end);
  });
});

describe('working days', () => {
  it.each([
    ['leave out weekends and holidays in between', 2, '2026-04-30T10:00:00Z', '2026-05-06T22:00:00.000Z'],
    ['that begin on a holiday', 1, '2026-05-01T10:00:00Z', '2026-05-05T22:00:00.000Z'],
    ['that would end on a holiday', 5, '2026-05-05T10:00:00Z', '2026-05-13T22:00:00.000Z'],
    ['that begin on a Sunday, before a holiday', 1, '2026-05-03T10:00:00Z', '2026-05-05T22:00:00.000Z'],
  ])('%s', (_, quantity, begin, end) => {
    expect(ends(quantity, 'working_days', begin, working)).toBe(end);
  });

  it('are refused by a calendar that has none', () => {
    const none: Counting = { ...tirane, daysOff: { weekdays: [1, 2, 3, 4, 5, 6, 7], dates: [] } };
    expect(() => ends(1, 'working_days', '2026-05-01T10:00:00Z', none)).toThrow('no time counts');
    for (const notCounted of [
      [0, 24],
      [9, 9],
    ] as [number, number][])
      expect(() => advanced(new Date('2026-05-01'), 1, { ...tirane, notCounted })).toThrow('no time counts');
  });
});

it('a warning comes so long before, at the beginning of the day', () => {
  const before = (quantity: number, unit: Span['unit']) =>
    beginOf({ quantity, unit }, new Date('2029-06-14T22:00:00Z'), tirane).toISOString();
  expect(before(3, 'months')).toBe('2029-03-14T23:00:00.000Z');
  expect(before(2, 'weeks')).toBe('2029-05-31T22:00:00.000Z');
  expect(before(6, 'hours')).toBe('2029-06-14T16:00:00.000Z');
});

describe('time that counts', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
  const countings = fc.constantFrom(tirane, chisinau, istanbul, night, working, { ...working, notCounted: [22, 6] });
  const spans = fc.record({
    quantity: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom<Span['unit']>('hours', 'days', 'weeks', 'months', 'years', 'working_days'),
  });

  it('is what was advanced by, whatever the calendar', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 400_000_000 }), countings, (from, length, counting) => {
        expect(counted(from, advanced(from, length, counting), counting)).toBe(length);
      }),
      { numRuns: 150 },
    );
  });

  it('ends no earlier for what begins later', () => {
    fc.assert(
      fc.property(moments, moments, spans, countings, (one, other, span, counting) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const [early, late] = [endOf(span, first, counting), endOf(span, second, counting)];
        expect(early.getTime()).toBeLessThanOrEqual(late.getTime());
        expect(early.getTime()).toBeGreaterThan(first.getTime());
      }),
      { numRuns: 150 },
    );
  });
});
