import { seededCalendar as of } from '../../test/support/seeded-calendar.js';
import type { Calendar } from '../clocks/calendar.reader.js';
import { dueBefore, dueFrom, type Due, type Limit } from './counting.js';

const days = (n: number, more: Partial<Limit> = {}): Limit => ({ n, unit: 'calendar_day', ...more });
const working = (n: number): Limit => ({ n, unit: 'working_day' });

/** The last day on which something is in time, by both ways. */
function lastDays({ conservative, safe }: Due, { zone }: Calendar): string[] {
  const day = (end: Date) => new Date(end.getTime() - 1).toLocaleDateString('sv', { timeZone: zone });
  return [day(conservative), day(safe)];
}
const counted = (country: string, limit: Limit, start: string) =>
  lastDays(dueFrom(limit, new Date(start), of(country)), of(country));

describe('a limit is counted both ways', () => {
  // 1 September 2026 is a Tuesday.
  it.each<readonly [string, string, Limit, string, string, string]>([
    ['the ten days of Serbia', 'RS', days(10), '2026-09-01T10:00:00Z', '2026-09-10', '2026-09-11'],
    ['with six more', 'RS', days(16), '2026-09-01T10:00:00Z', '2026-09-16', '2026-09-17'],
    ['the safe one never ends on a Sunday', 'RS', days(10), '2026-09-03T10:00:00Z', '2026-09-12', '2026-09-14'],
    ['the fourteen days of North Macedonia', 'MK', days(14), '2026-09-01T10:00:00Z', '2026-09-14', '2026-09-15'],
    ['its two days at the border', 'MK', days(2), '2026-09-01T10:00:00Z', '2026-09-02', '2026-09-03'],
    ['which over a weekend', 'MK', days(2), '2026-09-04T10:00:00Z', '2026-09-05', '2026-09-07'],
    ['and before its independence day', 'MK', days(2), '2026-09-06T10:00:00Z', '2026-09-07', '2026-09-09'],
    ['the twelve days of Montenegro', 'ME', days(12), '2026-09-01T10:00:00Z', '2026-09-12', '2026-09-14'],
    ['thirty days of Kosovo for nationals', 'XK', days(30), '2026-09-01T10:00:00Z', '2026-09-30', '2026-10-01'],
    ['forty-five for others', 'XK', days(45), '2026-09-01T10:00:00Z', '2026-10-15', '2026-10-16'],
    ['two working days of Serbia', 'RS', working(2), '2026-09-04T10:00:00Z', '2026-09-07', '2026-09-08'],
    ['which begin on a Saturday', 'RS', working(2), '2026-09-05T10:00:00Z', '2026-09-08', '2026-09-08'],
    ['three months', 'RS', { n: 3, unit: 'month' }, '2026-11-30T10:00:00Z', '2027-02-27', '2027-03-01'],
    ['a year', 'RS', { n: 1, unit: 'year' }, '2026-09-01T10:00:00Z', '2027-08-31', '2027-09-01'],
  ])('%s', (_, ...[country, limit, start, ...days]) => {
    expect(counted(country, limit, start)).toEqual(days);
  });

  it('by the day that it is in the state that has to act', () => {
    const lateInChisinau = '2026-09-01T21:30:00Z';
    expect(counted('MD', days(1), lateInChisinau)[0]).toBe('2026-09-02');
    expect(counted('RS', days(1), lateInChisinau)[0]).toBe('2026-09-01');
  });

  it('to the minute where it is in hours, whatever day it is', () => {
    const { conservative, safe } = dueFrom({ n: 48, unit: 'hour' }, new Date('2026-09-04T10:17:00Z'), of('MD'));
    expect([conservative, safe].map((end) => end.toISOString())).toEqual(Array(2).fill('2026-09-06T10:17:00.000Z'));
  });

  it('to a midnight that comes an hour later, when clocks are turned back', () => {
    const { conservative } = dueFrom(days(10), new Date('2026-10-20T10:00:00Z'), of('RS'));
    expect(conservative.toISOString()).toBe('2026-10-29T23:00:00.000Z');
  });

  it('by what the calendar says, and so differently when that was corrected', () => {
    const corrected = of('RS', ['2026-09-11']);
    const due = dueFrom(days(10), new Date('2026-09-01T10:00:00Z'), corrected);
    expect(lastDays(due, corrected)).toEqual(['2026-09-10', '2026-09-14']);
  });
});

describe('fifteen days that end one working day later, as between Switzerland and Moldova', () => {
  it.each([
    ['in the week', '2026-09-01T10:00:00Z', '2026-09-16', '2026-09-17'],
    ['before a weekend', '2026-09-04T10:00:00Z', '2026-09-21', '2026-09-21'],
    ['on a Friday', '2026-09-03T10:00:00Z', '2026-09-18', '2026-09-21'],
  ])('%s', (_, start, conservative, safe) => {
    expect(counted('MD', days(15, { thenWorkingDays: 1 }), start)).toEqual([conservative, safe]);
  });
});

describe('what has to be told before something', () => {
  const told = (limit: Limit, event: string) => lastDays(dueBefore(limit, new Date(event), of('AT')), of('AT'));
  it.each<readonly [string, Limit, string, string, string]>([
    ['two working days before a Friday', working(2), '2026-09-18T08:00:00Z', '2026-09-15', '2026-09-16'],
    ['two working days before a Monday', working(2), '2026-09-21T08:00:00Z', '2026-09-16', '2026-09-17'],
    ['three days', days(3), '2026-09-18T08:00:00Z', '2026-09-14', '2026-09-15'],
    ['over a holiday of the state that tells it', working(2), '2026-10-28T08:00:00Z', '2026-10-22', '2026-10-23'],
    ['a month', { n: 1, unit: 'month' }, '2026-09-18T08:00:00Z', '2026-08-17', '2026-08-18'],
  ])('%s', (_, limit, event, ...days) => {
    expect(told(limit, event)).toEqual(days);
  });

  it('forty-eight hours, by the minute', () => {
    const { conservative, safe } = dueBefore({ n: 48, unit: 'hour' }, new Date('2026-09-18T08:30:00Z'), of('AT'));
    expect(conservative.toISOString()).toBe('2026-09-16T08:30:00.000Z');
    expect(safe).toEqual(conservative);
  });
});

it('twelve days of Montenegro and then two working days of notice', () => {
  const lapsed = dueFrom(days(12), new Date('2026-09-01T10:00:00Z'), of('ME')).safe;
  // Told on Tuesday the 15th, when it has lapsed by either count, somebody can be handed over on Friday the 18th.
  const { conservative } = dueBefore(working(2), new Date('2026-09-18T08:00:00Z'), of('AT'));
  expect(lapsed.toISOString()).toBe('2026-09-14T22:00:00.000Z');
  expect(conservative.toISOString()).toBe('2026-09-15T22:00:00.000Z');
});
