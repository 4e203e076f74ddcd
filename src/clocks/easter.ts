import { dayAfter } from '../core/local-time.js';

export type Church = 'western' | 'orthodox';

/** Easter Sunday, as each church computes it, on the day that calendars show. */
export const easterOf = (church: Church, year: number): string =>
  church === 'western' ? western(year) : orthodox(year);

const date = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The Gregorian computus, in the anonymous form of 1876. */
function western(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moon + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return date(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The Julian computus after Meeus, and how far that calendar has fallen behind. */
function orthodox(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + sunday + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayAfter(date(year, Math.floor(days / 31), (days % 31) + 1), behind);
}
