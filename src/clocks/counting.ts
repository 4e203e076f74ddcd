import { dayAfter, dayAfterMonths, dayIn, dayOf, momentIn, weekdayOf, type Period } from '../core/local-time.js';
import { hours, later } from '../core/workflow/deadline.js';
import type { ClockUnit } from '../legal-register/legal-entry.codes.js';

/** Days on which nobody is asked to work. */
export interface DaysOff {
  /** Every week: 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly dates: readonly string[];
}

/** Which time counts, by the clocks of the state that has to act. Each clock keeps its own, so that it runs on as it began. */
export interface Counting {
  readonly zone: string;
  /** Hours of the day there that do not count: from and until. */
  readonly notCounted: readonly [number, number] | null;
  /** Null: every day counts. */
  readonly daysOff: DaysOff | null;
}

/** How long a clock runs. */
export interface Span {
  readonly quantity: number;
  readonly unit: Exclude<ClockUnit, 'none'>;
}

/** When it has run out. Hours run through; what is counted in days begins on the day after, and ends at midnight there. */
export function endOf({ quantity, unit }: Span, begin: Date, counting: Counting): Date {
  if (unit === 'hours') return advanced(begin, hours(quantity), counting);
  const last = lastDay[unit](dayOf(counting.zone, begin), quantity, counting);
  return dayIn(counting.zone, last).until;
}

/** The beginning of the day so long before: of warnings that come ahead of something. */
export function beginOf({ quantity, unit }: Span, end: Date, { zone }: Counting): Date {
  if (unit === 'hours') return later(end, -hours(quantity));
  const months = { months: quantity, years: 12 * quantity }[unit as string];
  const day = dayOf(zone, end);
  const first = months ? dayAfterMonths(day, -months) : dayAfter(day, -(unit === 'weeks' ? 7 : 1) * quantity);
  return dayIn(zone, first).since;
}

const lastDay: Readonly<
  Record<Exclude<Span['unit'], 'hours'>, (day: string, quantity: number, counting: Counting) => string>
> = {
  days: (day, n) => dayAfter(day, n),
  weeks: (day, n) => dayAfter(day, 7 * n),
  months: (day, n) => dayAfterMonths(day, n),
  years: (day, n) => dayAfterMonths(day, 12 * n),
  working_days: (day, n, counting) => {
    assertSomeTimeCounts(counting);
    let last = day;
    for (let left = n; left > 0;) {
      last = dayAfter(last);
      if (!isOff(last, counting)) left -= 1;
    }
    return last;
  },
};

/** How much of the time between two moments counts, in milliseconds. */
export function counted(from: Date, to: Date, counting: Counting): number {
  if (everythingCounts(counting)) return Math.max(0, to.getTime() - from.getTime());
  let sum = 0;
  for (let day = dayOf(counting.zone, from); dayIn(counting.zone, day).since < to; day = dayAfter(day)) {
    for (const { since, until } of stretches(day, counting))
      sum += Math.max(0, Math.min(until.getTime(), to.getTime()) - Math.max(since.getTime(), from.getTime()));
  }
  return sum;
}

/** The moment at which so many milliseconds have passed that count. */
export function advanced(from: Date, milliseconds: number, counting: Counting): Date {
  if (milliseconds <= 0 || everythingCounts(counting)) return later(from, milliseconds);
  assertSomeTimeCounts(counting);
  let left = milliseconds;
  for (let day = dayOf(counting.zone, from); ; day = dayAfter(day)) {
    for (const { since, until } of stretches(day, counting)) {
      const begin = since < from ? from : since;
      const length = Math.max(0, until.getTime() - begin.getTime());
      if (length >= left) return later(begin, left);
      left -= length;
    }
  }
}

/** A calendar without an hour in it would be searched for ever. */
function assertSomeTimeCounts({ notCounted, daysOff }: Counting): void {
  const [from, until] = notCounted ?? [0, 1];
  const everyDayOff = new Set(daysOff?.weekdays).size === 7;
  if (everyDayOff || from === until || (from === 0 && until === 24))
    throw new Error('a calendar in which no time counts');
}

const everythingCounts = ({ notCounted, daysOff }: Counting): boolean => notCounted === null && daysOff === null;

const isOff = (day: string, { daysOff }: Counting): boolean =>
  daysOff !== null && (daysOff.weekdays.includes(weekdayOf(day)) || daysOff.dates.includes(day));

/** The parts of a day that count. Hours that do not count may go over midnight: 22 to 6. */
function stretches(day: string, counting: Counting): Period[] {
  const { zone, notCounted } = counting;
  const whole = dayIn(zone, day);
  if (isOff(day, counting)) return [];
  if (notCounted === null) return [whole];
  const [from, until] = notCounted.map((hour) => (hour === 24 ? whole.until : momentIn(zone, day, `${hour}:00`))) as [
    Date,
    Date,
  ];
  const parts =
    notCounted[0] < notCounted[1]
      ? [
          { since: whole.since, until: from },
          { since: until, until: whole.until },
        ]
      : [{ since: until, until: from }];
  return parts.filter(({ since, until }) => since < until);
}
