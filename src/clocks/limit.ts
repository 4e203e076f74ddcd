import { dayAfter, dayIn, dayOf, weekdayOf } from '../core/local-time.js';
import { hours, later } from '../core/workflow/deadline.js';
import { endOf, type Counting, type DaysOff, type Span } from './counting.js';

/** A time as agreements between states set it. */
export interface AgreedTime {
  readonly n: number;
  readonly unit: 'hour' | 'calendar_day' | 'working_day' | 'month' | 'year';
}

/** By when: with the day of receipt counted, and not counted and rolled to a working day. No text settles which it is. */
export interface Limit {
  readonly conservative: Date;
  readonly safe: Date;
}

const units = {
  hour: 'hours',
  calendar_day: 'days',
  working_day: 'working_days',
  month: 'months',
  year: 'years',
} as const satisfies Record<AgreedTime['unit'], Span['unit']>;

/** Whoever has to act goes by the first; whoever relies on its having run out, by the second. Hours run through. */
export function limitOf({ n, unit }: AgreedTime, begin: Date, counting: Counting): Limit {
  const span = { quantity: n, unit: units[unit] };
  if (unit === 'hour') {
    const end = endOf(span, begin, counting);
    return { conservative: end, safe: end };
  }
  const dayBefore = dayIn(counting.zone, dayAfter(dayOf(counting.zone, begin), -1)).since;
  return { conservative: endOf(span, dayBefore, counting), safe: rolled(endOf(span, begin, counting), counting) };
}

/** The last moment from which so much time lies before `end`: by when something has to be told. */
export function latestBefore({ n, unit }: AgreedTime, end: Date, counting: Counting): Date {
  if (unit === 'hour') return later(end, -hours(n));
  if (unit === 'month' || unit === 'year') throw new Error('nothing is told months ahead');
  let day = dayOf(counting.zone, end);
  for (let left = n; left > 0;) {
    day = dayAfter(day, -1);
    if (unit === 'calendar_day' || !isOff(day, counting.daysOff)) left -= 1;
  }
  // It is told on the day before those that have to lie between, at the latest at its end.
  return dayIn(counting.zone, day).since;
}

/** What ends on a day off ends with the next working day. */
function rolled(end: Date, { zone, daysOff }: Counting): Date {
  let day = dayAfter(dayOf(zone, end), -1);
  while (isOff(day, daysOff)) day = dayAfter(day);
  return dayIn(zone, day).until;
}

const isOff = (day: string, daysOff: DaysOff | null): boolean =>
  daysOff !== null && (daysOff.weekdays.includes(weekdayOf(day)) || daysOff.dates.includes(day));
