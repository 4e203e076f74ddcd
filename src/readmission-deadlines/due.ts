import type { Calendar } from '../clocks/calendar.reader.js';
import type { Level } from '../core/workflow/urgency.js';
import { dueBefore, type Due } from './counting.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { dueDespite, dueProlonged, inTheWay } from './prolonging.js';

/** What a limit is counted by. */
export type Counted = Pick<
  ReadmissionDeadline,
  'startsAt' | 'startsSafeAt' | 'span' | 'counted' | 'prolonging' | 'obstacleRule' | 'obstacles'
>;

/** When it is over by either count; null while something stands in the way. */
export function dueOf(deadline: Counted, calendar: Calendar): Due | null {
  const { startsAt, startsSafeAt, span, counted, obstacles, obstacleRule } = deadline;
  if (!span || counted === 'named') return { conservative: startsAt, safe: startsSafeAt };
  let due: Due | null = counted === 'back' ? dueBefore(span, startsAt, calendar) : forward(deadline, span, calendar);
  if (!obstacleRule) return due;
  const recorded = obstacles.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) }));
  for (const obstacle of inTheWay(recorded, startsAt, calendar))
    due = due && dueDespite(due, obstacle, obstacleRule, calendar);
  return due;
}

/** Each count from its own beginning. */
function forward(
  { startsAt, startsSafeAt, prolonging }: Counted,
  span: NonNullable<Counted['span']>,
  calendar: Calendar,
): Due {
  const from = (start: Date) => dueProlonged(span, prolonging ?? {}, start, calendar);
  const conservative = from(startsAt);
  if (startsAt.getTime() === startsSafeAt.getTime()) return conservative;
  return { conservative: conservative.conservative, safe: from(startsSafeAt).safe };
}

/** When most of its time has passed and when hardly any is left, in per cent of it. */
export interface Thresholds {
  readonly amber: number;
  readonly red: number;
}

type Dated = Pick<ReadmissionDeadline, 'startsAt' | 'counted' | 'dueAt' | 'dueSafeAt'>;

/** What is counted back, and what is named, has no beginning: it warns when it is over. */
function momentsOf({ startsAt, counted, dueAt }: Dated, { amber, red }: Thresholds): { amber: Date; red: Date } | null {
  if (!dueAt) return null;
  if (counted !== 'forward' || startsAt >= dueAt) return { amber: dueAt, red: dueAt };
  const whole = dueAt.getTime() - startsAt.getTime();
  const after = (percent: number) => new Date(startsAt.getTime() + Math.floor((whole * percent) / 100));
  return { amber: after(amber), red: after(red) };
}

export function levelAt(deadline: Dated, thresholds: Thresholds, now: Date): Level {
  const moments = momentsOf(deadline, thresholds);
  if (!moments || !deadline.dueAt || now < moments.amber) return 'green';
  if (now >= deadline.dueAt) return 'overdue';
  return now < moments.red ? 'amber' : 'red';
}

/** When it sounds next. Once it has passed by the safe count too, it has said all that it has to say. */
export function nextAlarm(deadline: Dated, thresholds: Thresholds, now: Date): Date | null {
  const moments = momentsOf(deadline, thresholds);
  if (!moments || !deadline.dueAt || !deadline.dueSafeAt) return null;
  return [moments.amber, moments.red, deadline.dueAt, deadline.dueSafeAt].find((moment) => moment > now) ?? null;
}
