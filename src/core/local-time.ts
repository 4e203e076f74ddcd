import { DateTime } from 'luxon';
import { Problem } from './problems.js';

/** A stretch of time, from its first moment to the first moment after it. */
export interface Period {
  readonly since: Date;
  readonly until: Date;
}

/** A day from midnight to midnight where it is spent: 23 or 25 hours long when clocks are changed. */
export function dayIn(zone: string, day: string): Period {
  const since = at(zone, day);
  return { since: since.toJSDate(), until: since.plus({ days: 1 }).toJSDate() };
}

/** A month as people there count it: `2026-09`. */
export function monthIn(zone: string, month: string): Period {
  const since = at(zone, `${month}-01`);
  return { since: since.toJSDate(), until: since.plus({ months: 1 }).toJSDate() };
}

/** The moment at which clocks there show `time` (18:00) on that day. */
export function momentIn(zone: string, day: string, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return at(zone, day).set({ hour, minute }).toJSDate();
}

/** Which day it is there at that moment. */
export const dayOf = (zone: string, moment: Date): string =>
  DateTime.fromJSDate(moment, { zone }).toFormat('yyyy-MM-dd');

/** The days from the first to the last, both included; none where they are the wrong way round. */
export function daysBetween(first: string, last: string): string[] {
  const [begin, end] = [at('utc', first), at('utc', last)];
  const count = Math.floor(end.diff(begin, 'days').days) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, n) => begin.plus({ days: n }).toFormat('yyyy-MM-dd'));
}

export const dayAfter = (day: string, days = 1): string => at('utc', day).plus({ days }).toFormat('yyyy-MM-dd');

/** The same day of a later month; its last day, where that month has no such day. */
export const dayAfterMonths = (day: string, months: number): string =>
  at('utc', day).plus({ months }).toFormat('yyyy-MM-dd');

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => at('utc', day).weekday;

function at(zone: string, day: string): DateTime {
  const moment = DateTime.fromISO(day, { zone });
  if (!moment.isValid || moment.year < 1900 || moment.year > 2200) throw new Problem('bad_input', { fields: ['date'] });
  return moment.startOf('day');
}
