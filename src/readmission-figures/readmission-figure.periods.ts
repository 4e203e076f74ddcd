import { monthIn, type Period } from '../core/local-time.js';

/** A year, a quarter or a month: `2026`, `2026-Q4`, `2026-11`. */
export const PERIOD = /^20\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?$/;

const MONTHS_OF_A_QUARTER = 3;

/** From midnight to midnight, where the state is whose figures they are. */
export function periodIn(zone: string, period: string): Period {
  const [first, last] = monthsOf(period);
  return { since: monthIn(zone, first).since, until: monthIn(zone, last).until };
}

function monthsOf(period: string): [first: string, last: string] {
  const year = period.slice(0, 4);
  const quarter = /Q(\d)$/.exec(period)?.[1];
  if (period.length === 4) return [`${year}-01`, `${year}-12`];
  if (quarter === undefined) return [period, period];
  const end = Number(quarter) * MONTHS_OF_A_QUARTER;
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return [month(end - MONTHS_OF_A_QUARTER + 1), month(end)];
}
