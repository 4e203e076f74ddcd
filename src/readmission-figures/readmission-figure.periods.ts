import { monthIn, type Period } from '../core/local-time.js';

/** A year, half-year, quarter or month: `2026`, `2026-H2`, `2026-Q4`, `2026-11`. */
export const PERIOD = /^20\d\d(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$/;
/** Of what leaves nothing is shorter than a quarter. */
export const TOLD_PERIOD = /^20\d\d(-H[12]|-Q[1-4])?$/;

const MONTHS = { H: 6, Q: 3 } as const;

/** From midnight to midnight, where the state is whose figures they are. */
export function periodIn(zone: string, period: string): Period {
  const [first, last] = monthsOf(period);
  return { since: monthIn(zone, first).since, until: monthIn(zone, last).until };
}

function monthsOf(period: string): [first: string, last: string] {
  const year = period.slice(0, 4);
  const [, length, n] = /([HQ])(\d)$/.exec(period) ?? [];
  if (period.length === 4) return [`${year}-01`, `${year}-12`];
  if (length !== 'H' && length !== 'Q') return [period, period];
  const end = Number(n) * MONTHS[length];
  const month = (nth: number) => `${year}-${String(nth).padStart(2, '0')}`;
  return [month(end - MONTHS[length] + 1), month(end)];
}

/** Up to where it is told: to the end of the last of its quarters that is over; to its beginning, where none is. */
export function toldUntil(zone: string, { since, until }: Period, now: Date): Date {
  let end = since;
  for (const year of [since, until].map((moment) => moment.getUTCFullYear()))
    for (const quarter of [1, 2, 3, 4]) {
      const { until: over } = periodIn(zone, `${year}-Q${quarter}`);
      if (over <= now && over <= until && over > end) end = over;
    }
  return end;
}
