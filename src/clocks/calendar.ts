import { weekdayOf } from '../core/local-time.js';
import { holidaysIn, weekendOf, type Holiday } from './holidays.js';

/** The days of a state as limits count them: where midnight is, and on which days nobody works. */
export interface Calendar {
  readonly country: string;
  readonly zone: string;
  /** Whether anybody has listed its holidays: else the days off of the week are all that is counted. */
  readonly known: boolean;
  isOff(day: string): boolean;
}

/** The week is no calendar of a state. */
export const isListed = (holidays: readonly Holiday[]): boolean => holidays.some(({ rule }) => rule.kind !== 'weekly');

/** A year's holidays are worked out when a limit first reaches into it, and once. */
export function calendarOf(country: string, zone: string, holidays: readonly Holiday[]): Calendar {
  const weekend = weekendOf(holidays);
  if (new Set(weekend).size === 7) throw new Error('a calendar without a working day');
  const years = new Map<number, ReadonlySet<string>>();
  const keptIn = (year: number): ReadonlySet<string> => {
    const known = years.get(year) ?? new Set(holidaysIn(holidays, year).map(({ day }) => day));
    years.set(year, known);
    return known;
  };
  const isOff = (day: string): boolean => {
    const year = Number(day.slice(0, 4));
    // One that is kept on another day can be kept in the next year.
    return weekend.includes(weekdayOf(day)) || keptIn(year).has(day) || keptIn(year - 1).has(day);
  };
  return { country, zone, known: isListed(holidays), isOff };
}
