import { dayAfter, dayOf, momentIn } from '../core/local-time.js';

/** Hours of the day as an officer's clocks show them. */
interface Hours {
  readonly timeZone: string;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
}

/** The first of these hours of the day that comes after a moment; null where there are none. */
export function nextOf(times: readonly string[], timeZone: string, after: Date): Date | null {
  const today = dayOf(timeZone, after);
  const moments = [0, 1, 2].flatMap((days) => times.map((time) => momentIn(timeZone, dayAfter(today, days), time)));
  const coming = moments.filter((moment) => moment > after).map((moment) => moment.getTime());
  return coming.length === 0 ? null : new Date(Math.min(...coming));
}

/** When the quiet hours end in which that moment lies; null where it lies in none. */
export function quietUntil({ timeZone, quietFrom, quietUntil: until }: Hours, moment: Date): Date | null {
  if (quietFrom === null || until === null || quietFrom === until) return null;
  const today = dayOf(timeZone, moment);
  for (const day of [dayAfter(today, -1), today]) {
    const begins = momentIn(timeZone, day, quietFrom);
    const ends = momentIn(timeZone, until < quietFrom ? dayAfter(day) : day, until);
    if (begins <= moment && moment < ends) return ends;
  }
  return null;
}
