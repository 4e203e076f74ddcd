import { seededLaw } from '../../test/support/seeded-law.js';
import { weekdayOf } from '../core/local-time.js';
import { calendarOf } from './calendar.js';
import { easterOf } from './easter.js';
import { holidaysOf } from './holiday-rows.js';
import { daysOffFrom, holidaysIn, weekendOf, type Holiday } from './holidays.js';

const law = seededLaw();
const rows = law.of('holiday').map(({ key: code, content, source, trust }) => ({ code, ...content, source, trust }));
const of = (country: string) => holidaysOf(law, country);
const daysOf = (country: string, year: number) => holidaysIn(of(country), year).map(({ day }) => day);

describe('Easter', () => {
  it.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2028, '2028-04-16', '2028-04-16'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('of %i', (year, western, orthodox) => {
    expect([easterOf('western', year), easterOf('orthodox', year)]).toEqual([western, orthodox]);
  });

  it('is a Sunday, and the Orthodox one never comes first', () => {
    for (let year = 1950; year < 2100; year += 1) {
      const both = [easterOf('western', year), easterOf('orthodox', year)];
      expect(both.map(weekdayOf)).toEqual([7, 7]);
      expect(both).toEqual([...both].sort());
    }
  });
});

describe('the holidays that come with the product', () => {
  it('are known by one code each, and say where they are from', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(rows.filter(({ source, trust }) => !source || !['secondary', 'unverified'].includes(trust))).toEqual([]);
  });

  it('are of all states of the region', () => {
    const states = ['AL', 'AT', 'BA', 'BG', 'GR', 'HR', 'HU', 'MD', 'ME', 'MK', 'RO', 'RS', 'SI', 'TR', 'XK'];
    expect([...new Set(rows.flatMap(({ country }) => country ?? []))].sort()).toEqual(states);
    for (const state of states) expect(daysOf(state, 2026).length).toBeGreaterThan(3);
  });

  it('that follow the moon are listed for some years, as not verified', () => {
    const listed = rows.filter(({ rule }) => rule.kind === 'dated');
    expect(listed.map(({ trust }) => trust).every((trust) => trust === 'unverified')).toBe(true);
    expect(daysOf('TR', 2026)).toEqual(
      expect.arrayContaining(['2026-03-20', '2026-03-22', '2026-05-27', '2026-05-30']),
    );
  });

  it('have Saturday and Sunday off where nothing else is known', () => {
    expect(weekendOf(of('CN'))).toEqual([6, 7]);
    expect(daysOf('CN', 2026)).toEqual([]);
  });
});

describe('a holiday', () => {
  it('begins and ends with the law that made it', () => {
    expect(daysOf('RO', 2023)).not.toContain('2023-01-06');
    expect(daysOf('RO', 2024)).toContain('2024-01-06');
    expect(holidaysIn([{ ...(of('AL')[1] as Holiday), until: 2020 }], 2021)).toEqual([]);
    const fromMay = { ...(of('AL')[1] as Holiday), rule: { kind: 'fixed', month: 5, day: 2 }, moves: null } as const;
    expect(holidaysIn([{ ...fromMay, validFrom: '2026-05-03' }], 2026)).toEqual([]);
    expect(holidaysIn([{ ...fromMay, validTo: '2026-05-03' }], 2026)).toHaveLength(1);
    expect(holidaysIn([{ ...fromMay, validTo: '2026-05-02' }], 2026)).toEqual([]);
  });

  it('that falls on a weekend is kept on the next working day, where the law says so', () => {
    // 14 March 2026 is a Saturday, 22 March a Sunday, both Easters are; the 28th and 29th of November a weekend.
    const moved = (country: string, year: number) =>
      holidaysIn(of(country), year).flatMap(({ day, insteadOf }) => (insteadOf ? [`${insteadOf} ${day}`] : []));
    expect(moved('AL', 2026)).toEqual([
      '2026-03-14 2026-03-16',
      '2026-03-22 2026-03-23',
      '2026-04-05 2026-04-06',
      '2026-04-12 2026-04-13',
      '2026-09-05 2026-09-07',
      '2026-11-22 2026-11-23',
      '2026-11-28 2026-11-30',
      '2026-11-29 2026-12-01',
    ]);
    // The first of two days off, on a Sunday: the day after the second.
    expect(moved('RS', 2023)).toEqual(['2023-01-01 2023-01-03']);
    expect(moved('HR', 2026)).toEqual([]);
  });
});

it('a clock keeps the days of some years', () => {
  const { weekdays, dates } = daysOffFrom(of('BG'), 2026, 2);
  expect(weekdays).toEqual([6, 7]);
  expect(dates).toEqual(expect.arrayContaining(['2026-03-03', '2027-03-03', '2026-04-10', '2027-04-30']));
  expect(dates).toEqual([...dates].sort());
});

it('a calendar without a working day is refused', () => {
  const week = { ...(of('AL')[0] as Holiday), rule: { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7] } } as const;
  expect(() => calendarOf('AL', 'Europe/Tirane', [week])).toThrow('without a working day');
});
