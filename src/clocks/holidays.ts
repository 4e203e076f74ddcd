import { dayAfter, weekdayOf } from '../core/local-time.js';
import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { Moves } from './clock.codes.js';
import type { DaysOff } from './counting.js';
import { easterOf, type Church } from './easter.js';

/** How a day off is found again every year. */
export type HolidayRule =
  | { readonly kind: 'weekly'; readonly weekdays: readonly number[] }
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly church: Church; readonly offset: number }
  | { readonly kind: 'dated'; readonly dates: readonly string[] };

/** One holiday of one state. */
export interface Holiday {
  readonly code: string;
  readonly name: string;
  readonly rule: HolidayRule;
  readonly moves: Moves | null;
  /** The first and the last year in which it was kept. */
  readonly since: number | null;
  readonly until: number | null;
  /** The first day on which it is kept, and the first on which it no longer is, where the register names them. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly trust: Trust;
}

/** One day of one year. */
export interface DayOff extends Pick<Holiday, 'code' | 'name' | 'source' | 'trust'> {
  readonly day: string;
  /** The day on which it would have been. */
  readonly insteadOf: string | null;
}

const moving: Readonly<Record<Moves, readonly number[]>> = { from_sunday: [7], from_weekend: [6, 7] };

export const weekendOf = (holidays: readonly Holiday[]): number[] =>
  holidays.flatMap(({ rule }) => (rule.kind === 'weekly' ? rule.weekdays : []));

/** The holidays of a year, in their order, with those that are kept on a working day instead. */
export function holidaysIn(holidays: readonly Holiday[], year: number): DayOff[] {
  const weekend = weekendOf(holidays);
  const kept = holidays.flatMap((holiday) =>
    datesOf(holiday, year).flatMap((day) => (holdsOn(holiday, day) ? [{ day, holiday }] : [])),
  );
  const days = kept.map(({ day, holiday }) => dayOff(holiday, day, null));
  const taken = new Set(days.map(({ day }) => day));
  for (const { day, holiday } of kept.sort((one, other) => one.day.localeCompare(other.day))) {
    if (!holiday.moves || !moving[holiday.moves].includes(weekdayOf(day))) continue;
    let to = dayAfter(day);
    while (taken.has(to) || weekend.includes(weekdayOf(to))) to = dayAfter(to);
    taken.add(to);
    days.push(dayOff(holiday, to, day));
  }
  return days.sort((one, other) => one.day.localeCompare(other.day));
}

/** What a clock keeps of it: so many years from its beginning. One that is not verified counts too: nobody is late by it. */
export function daysOffFrom(holidays: readonly Holiday[], year: number, years: number): DaysOff {
  const all = Array.from({ length: years }, (_, n) => holidaysIn(holidays, year + n));
  return { weekdays: weekendOf(holidays), dates: [...new Set(all.flat().map(({ day }) => day))].sort() };
}

function dayOff({ code, name, source, trust }: Holiday, day: string, insteadOf: string | null): DayOff {
  return { day, code, name, insteadOf, source, trust };
}

const holdsOn = ({ validFrom, validTo }: Holiday, day: string): boolean =>
  (validFrom === null || day >= validFrom) && (validTo === null || day < validTo);

function datesOf({ rule, since, until }: Holiday, year: number): string[] {
  if (year < (since ?? year) || year > (until ?? year)) return [];
  switch (rule.kind) {
    case 'weekly':
      return [];
    case 'fixed':
      return [[year, rule.month, rule.day].map((part) => String(part).padStart(2, '0')).join('-')];
    case 'easter':
      return [dayAfter(easterOf(rule.church, year), rule.offset)];
    case 'dated':
      return rule.dates.filter((day) => day.startsWith(`${year}-`));
  }
}
