import { dayAfter, dayIn, dayOf } from '../core/local-time.js';
import type { Calendar } from '../clocks/calendar.reader.js';
import { dueFrom, lastDaysFrom, type Due, type Limit } from './counting.js';

/** What a reasoned request, or a mere information, adds: so much, or so much that it is this long altogether. */
export interface Prolonging {
  readonly add?: Limit | undefined;
  readonly totalMax?: Limit | undefined;
}

/** Something legal or factual that stood in the way; without an end it still does. */
export interface Obstacle {
  readonly from: Date;
  readonly to: Date | null;
}

/** What an obstacle does to a limit: it lasts until the obstacle has ended, so long after it, or longer by its length. */
export type ObstacleRule = 'until_it_ends' | 'by_its_length' | { readonly after: Limit };

/** The limit with what was added to it. What is added in the same unit is counted in one run. */
export function prolonged(limit: Limit, { add, totalMax }: Prolonging): Limit | undefined {
  if (totalMax) return { ...limit, ...totalMax };
  return add && add.unit === limit.unit ? { ...limit, n: limit.n + add.n } : undefined;
}

/** When a limit has run out that was made longer. */
export function dueProlonged(limit: Limit, prolonging: Prolonging, start: Date, calendar: Calendar): Due {
  const longer = prolonged(limit, prolonging);
  const due = dueFrom(longer ?? limit, start, calendar);
  return longer || !prolonging.add ? due : dueAfter(due, prolonging.add, calendar);
}

/** What is added in another unit begins when the limit itself ends: the day after its last is the first that is added. */
function dueAfter(due: Due, add: Limit, calendar: Calendar): Due {
  if (add.unit === 'hour')
    return {
      conservative: dueFrom(add, due.conservative, calendar).conservative,
      safe: dueFrom(add, due.safe, calendar).safe,
    };
  // With its last day left out the one count gives what the other gives with the next day counted.
  const next = dayAfter(lastDayOf(due.conservative, calendar));
  return {
    conservative: dayIn(calendar.zone, lastDaysFrom(add, next, calendar).conservative).until,
    safe: dueFrom(add, lastMomentOf(due.safe), calendar).safe,
  };
}

const lastMomentOf = (end: Date): Date => new Date(end.getTime() - 1);
const lastDayOf = (end: Date, { zone }: Calendar): string => dayOf(zone, lastMomentOf(end));

/** What stood in the way since the limit began, each day once: what meets on one day is one obstacle. */
export function inTheWay(obstacles: readonly Obstacle[], since: Date, { zone }: Calendar): Obstacle[] {
  const day = (moment: Date) => dayOf(zone, moment);
  const met: Obstacle[] = [];
  for (const { from, to } of [...obstacles].sort((one, other) => one.from.getTime() - other.from.getTime())) {
    if (to !== null && day(to) < day(since)) continue;
    const before = met.at(-1);
    if (!before || (before.to !== null && day(before.to) < day(from)))
      met.push({ from: from < since ? since : from, to });
    else met.splice(-1, 1, { from: before.from, to: before.to && to && (to > before.to ? to : before.to) });
  }
  return met;
}

/** An obstacle counts that began before time had run out. One that has not ended leaves no end to be named. */
export function dueDespite(due: Due, obstacle: Obstacle, rule: ObstacleRule, calendar: Calendar): Due | null {
  const { from, to } = obstacle;
  if (from >= due.safe) return due;
  if (to === null) return null;
  if (rule === 'until_it_ends') return laterOf(due, dueFrom({ n: 1, unit: 'calendar_day' }, to, calendar));
  if (rule === 'by_its_length') return moved(due, daysOf(obstacle, calendar), calendar);
  return laterOf(due, dueFrom(rule.after, to, calendar));
}

const laterOf = (one: Due, other: Due): Due => ({
  conservative: one.conservative > other.conservative ? one.conservative : other.conservative,
  safe: one.safe > other.safe ? one.safe : other.safe,
});

/** Every day on which it stood in the way, for part of it too. */
function daysOf({ from, to }: Obstacle, { zone }: Calendar): number {
  const [first, last] = [dayOf(zone, from), dayOf(zone, to ?? from)];
  return Math.round((dayIn(zone, last).since.getTime() - dayIn(zone, first).since.getTime()) / 86_400_000) + 1;
}

function moved({ conservative, safe }: Due, n: number, calendar: Calendar): Due {
  const onto = (end: Date) => lastDaysFrom({ n, unit: 'calendar_day' }, lastDayOf(end, calendar), calendar).safe;
  return {
    conservative: dayIn(calendar.zone, dayAfter(lastDayOf(conservative, calendar), n)).until,
    safe: dayIn(calendar.zone, onto(safe)).until,
  };
}
