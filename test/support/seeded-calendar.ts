import { calendarOf, type Calendar } from '../../src/clocks/calendar.js';
import { holidaysOf } from '../../src/clocks/holiday-rows.js';
import { places, seededLaw } from './seeded-law.js';

const law = seededLaw();

/** The days of a state as they come with the product; and with days off that somebody has added. */
export function seededCalendar(country: string, alsoOff: readonly string[] = []): Calendar {
  const place = places.find(({ code }) => code === country) as unknown as { time_zone: string };
  const added = { code: 'ADDED', name: 'Day off', since: null, until: null, validFrom: null, validTo: null };
  const more = { ...added, rule: { kind: 'dated', dates: alsoOff }, moves: null } as const;
  const said = { source: 'the example', trust: 'verified' } as const;
  const days = alsoOff.length === 0 ? [] : [{ ...more, ...said }];
  return calendarOf(country, place.time_zone, [...holidaysOf(law, country), ...days]);
}
