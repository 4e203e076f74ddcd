/** How urgent it is that somebody acts. */
export const levels = {
  green: 'There is time',
  amber: 'It should be looked at soon, or nobody did at first',
  red: 'It is urgent, or has climbed to the top',
  overdue: 'Its time has passed',
} as const;
export type Level = keyof typeof levels;

/** A running clock of a case, as far as it says how urgent the case is. */
export interface Ticking {
  readonly dueAt: Date | string;
  /** A number: so many escalations after the time has passed. */
  readonly level: Level | number;
  readonly pausedAt?: Date | string | null;
  readonly stoppedAt?: Date | string | null;
}

/** What may say so: the case's second clock, or how often it has climbed unanswered. */
export interface Urgent {
  readonly dueAt: Date | null;
  readonly clock?: Ticking | null;
  readonly climbed?: number;
}

const byClimbs: readonly Level[] = ['green', 'amber', 'red'];

export function levelOf({ clock, climbed = 0 }: Urgent): Level {
  const climbs = byClimbs[Math.min(climbed, byClimbs.length - 1)] ?? 'red';
  if (!clock || clock.stoppedAt) return climbs;
  return typeof clock.level === 'number' ? 'overdue' : worse(clock.level, climbs);
}

/** Until when somebody must have acted: the next that its state or its second clock asks for. */
export function dueOf({ dueAt, clock }: Urgent): Date | null {
  const runs = clock && !clock.pausedAt && !clock.stoppedAt;
  const other = runs ? new Date(clock.dueAt) : null;
  if (!dueAt || !other) return dueAt ?? other;
  return other < dueAt ? other : dueAt;
}

const order = Object.keys(levels) as Level[];
const worse = (one: Level, other: Level): Level => (order.indexOf(one) > order.indexOf(other) ? one : other);
