import { dayAfter, dayAfterMonths, dayIn, dayOf } from '../core/local-time.js';
import { hours, later } from '../core/workflow/deadline.js';
import type { Calendar } from '../clocks/calendar.reader.js';

export type LimitUnit = 'calendar_day' | 'working_day' | 'hour' | 'month' | 'year';

/** How long an agreement gives. */
export interface Limit {
  readonly n: number;
  readonly unit: LimitUnit;
  /** It ends only so many working days after that. */
  readonly thenWorkingDays?: number | undefined;
  /** In some cases it is this instead, and which case it is nobody has decided: whoever relies on its end waits for both. */
  readonly orElse?: Omit<Limit, 'orElse'> | undefined;
}

/**
 * When it has run out, by both ways to count. No text says whether the day counts on which something came: whoever has to
 * act goes by the earlier, and whoever relies on it that time has passed by the later.
 */
export interface Due {
  /** The day on which it came is the first. */
  readonly conservative: Date;
  /** The day after is the first; and it does not end on a day off. */
  readonly safe: Date;
}

/** The last days of a limit, by both ways. */
export interface LastDays {
  readonly conservative: string;
  readonly safe: string;
}

/** Hours run through, and end by the minute. Everything else ends at midnight in the state that has to act. */
export function dueFrom(limit: Limit, start: Date, calendar: Calendar): Due {
  if (limit.unit === 'hour') {
    const end = later(start, hours(limit.n));
    return { conservative: end, safe: end };
  }
  const last = lastDaysFrom(limit, dayOf(calendar.zone, start), calendar);
  const endOf = (day: string) => dayIn(calendar.zone, day).until;
  return { conservative: endOf(last.conservative), safe: endOf(last.safe) };
}

/** The same in days: what begins on one day, wherever, ends on the same days. */
export function lastDaysFrom(limit: Limit, day: string, calendar: Calendar): LastDays {
  const { conservative, safe } = run(limit, day, calendar);
  const more = limit.thenWorkingDays ?? 0;
  const last = onAWorkingDay(workingDayAfter(safe, more, calendar), calendar);
  const other = limit.orElse ? lastDaysFrom(limit.orElse, day, calendar).safe : last;
  return { conservative: workingDayAfter(conservative, more, calendar), safe: other > last ? other : last };
}

function run({ n, unit }: Limit, day: string, calendar: Calendar): LastDays {
  if (unit === 'working_day')
    return { conservative: workingDayAfter(dayAfter(day, -1), n, calendar), safe: workingDayAfter(day, n, calendar) };
  const last = unit === 'calendar_day' ? dayAfter(day, n) : dayAfterMonths(day, unit === 'year' ? 12 * n : n);
  return { conservative: dayAfter(last, -1), safe: last };
}

/**
 * Until when something has to be told that comes so long before. Conservative: that many whole days lie in between; safe:
 * whoever says that it was told too late counts the day on which it was told.
 */
export function dueBefore(limit: Limit, event: Date, calendar: Calendar): Due {
  if (limit.unit === 'hour') {
    const begin = later(event, -hours(limit.n));
    return { conservative: begin, safe: begin };
  }
  const day = dayOf(calendar.zone, event);
  const back = (n: number) => dayIn(calendar.zone, daysBack({ ...limit, n }, day, calendar)).until;
  // A month has no day more or less: it is the day that is told on which is left out.
  if (limit.unit === 'month' || limit.unit === 'year') {
    const safe = back(limit.n);
    return { conservative: dayIn(calendar.zone, dayAfter(dayOf(calendar.zone, later(safe, -1)), -1)).until, safe };
  }
  return { conservative: back(limit.n + 1), safe: back(limit.n) };
}

function daysBack({ n, unit }: Limit, day: string, calendar: Calendar): string {
  if (unit === 'month' || unit === 'year') return dayAfterMonths(day, -(unit === 'year' ? 12 * n : n));
  return unit === 'working_day' ? workingDayBefore(day, n, calendar) : dayAfter(day, -n);
}

/** The n-th working day after that day; the day itself where none is asked for. */
function workingDayAfter(day: string, n: number, calendar: Calendar): string {
  return steps(day, n, calendar, 1);
}

const workingDayBefore = (day: string, n: number, calendar: Calendar): string => steps(day, n, calendar, -1);

function steps(from: string, n: number, calendar: Calendar, direction: 1 | -1): string {
  let day = from;
  for (let left = n; left > 0;) {
    day = dayAfter(day, direction);
    if (!calendar.isOff(day)) left -= 1;
  }
  return day;
}

const onAWorkingDay = (day: string, calendar: Calendar): string =>
  calendar.isOff(day) ? workingDayAfter(day, 1, calendar) : day;
