import { Problem } from '../core/problems.js';
import { hours, later } from '../core/workflow/deadline.js';
import type { Addressee, Bindingness, Step } from './clock.codes.js';
import { advanced, counted, type Counting } from './counting.js';

/** When somebody is told that time passes, in per cent of it, how often once it has run out, and who. */
export interface Ladder {
  readonly amber: number;
  readonly red: number;
  /** Once it is overdue, somebody further up hears of it every so many hours. */
  readonly everyHours: number;
  readonly tells: Readonly<Record<Step, Addressee>>;
}

/** How far the alarms have got. A number: how often it has been passed on since it ran out. */
export type Level = 'green' | 'amber' | 'red' | 'overdue' | number;

/** A running time limit: a value, in a column of its case. Whatever it runs by is pinned in it when it starts. */
export interface Clock {
  /** Key of the register's row. */
  readonly rule: string;
  readonly title: string;
  readonly instrument: string | null;
  readonly article: string | null;
  readonly source: string;
  readonly registerVersion: number;
  readonly binding: Bindingness;
  readonly requestedBy: string | null;
  readonly counting: Counting;
  readonly ladder: Ladder;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly amberAt: Date;
  readonly redAt: Date;
  readonly pausedAt: Date | null;
  readonly pauseReason: string | null;
  readonly pauses: readonly { readonly from: Date; readonly to: Date; readonly reason: string }[];
  readonly extensions: readonly { readonly at: Date; readonly until: Date; readonly reason: string }[];
  readonly level: Level;
  /** When it first ran out while it was running. */
  readonly missedAt: Date | null;
  readonly stoppedAt: Date | null;
}

/** By what a clock runs: the part of it that never changes. */
export type Terms = Pick<
  Clock,
  | 'rule'
  | 'title'
  | 'instrument'
  | 'article'
  | 'source'
  | 'registerVersion'
  | 'binding'
  | 'requestedBy'
  | 'counting'
  | 'ladder'
>;

/** A clock that begins to run. Refuses an end that is not after the beginning. */
export function running(terms: Terms, startedAt: Date, dueAt: Date): Clock {
  if (dueAt <= startedAt) throw new Problem('ends_before_it_begins');
  const course = { pausedAt: null, pauseReason: null, pauses: [], extensions: [] };
  const ending = { level: 'green', missedAt: null, stoppedAt: null } as const;
  return { ...terms, startedAt, dueAt, ...thresholds(terms, startedAt, dueAt), ...course, ...ending };
}

export const isPaused = ({ pausedAt }: Clock): boolean => pausedAt !== null;
export const isStopped = ({ stoppedAt }: Clock): boolean => stoppedAt !== null;
export const isRunning = (clock: Clock): boolean => !isPaused(clock) && !isStopped(clock);

/** It ran out, and that was somebody's duty. What is only asked for is never counted. */
export const isBreached = ({ binding, missedAt }: Clock): boolean => binding === 'treaty' && missedAt !== null;

/** Holds it: no time passes and no alarm sounds. Held already, it stays held for the first reason. */
export function pause(clock: Clock, now: Date, reason: string): Clock {
  if (!isRunning(clock)) return clock;
  return { ...settled(clock, now), level: lower(clock.level, levelAt(clock, now)), pausedAt: now, pauseReason: reason };
}

/** Lets it run on: of the time that counts as much is left as when it was held. */
export function resume(clock: Clock, now: Date): Clock {
  const { pausedAt, pauseReason, pauses } = clock;
  if (pausedAt === null || isStopped(clock)) return clock;
  const moved = (moment: Date) => movedOn(clock, moment, now);
  return {
    ...clock,
    dueAt: moved(clock.dueAt),
    amberAt: moved(clock.amberAt),
    redAt: moved(clock.redAt),
    pausedAt: null,
    pauseReason: null,
    pauses: [...pauses, { from: pausedAt, to: now, reason: pauseReason ?? '' }],
  };
}

/** Gives it until then. Who gives more time while it is held knows of the pause so far: only the rest of it is added. */
export function extend(clock: Clock, until: Date, reason: string, now: Date): Clock {
  if (isStopped(clock)) return clock;
  if (until <= clock.dueAt || until <= now) throw new Problem('extension_not_longer');
  const extensions = [...clock.extensions, { at: now, until, reason }];
  const longer = { ...settled(clock, now), dueAt: until, ...thresholds(clock, now, until), extensions };
  return { ...longer, level: levelAt(longer, now) };
}

/** Ends it: what it waited for is done. */
export function stop(clock: Clock, now: Date): Clock {
  if (isStopped(clock)) return clock;
  const { pausedAt, pauseReason, pauses } = clock;
  const held = pausedAt ? [{ from: pausedAt, to: now, reason: pauseReason ?? '' }] : [];
  const ended = { pausedAt: null, pauseReason: null, pauses: [...pauses, ...held], stoppedAt: now };
  return { ...settled(clock, now), ...ended };
}

/** When it sounds next; a clock that is held or has ended does not. */
export function nextAlarm(clock: Clock): Date | null {
  if (!isRunning(clock)) return null;
  const { level, amberAt, redAt, dueAt, ladder } = clock;
  if (level === 'green') return amberAt;
  if (level === 'amber') return redAt;
  if (level === 'red') return dueAt;
  return later(dueAt, hours(ladder.everyHours) * (level === 'overdue' ? 1 : level + 1));
}

/** The alarm has sounded: whatever levels were passed meanwhile, it sounds once. */
export function strike(clock: Clock, now: Date): Clock {
  return isRunning(clock) ? { ...settled(clock, now), level: levelAt(clock, now) } : clock;
}

/** Whom its level calls, or nobody yet. */
export function calledBy({ level, ladder: { tells } }: Clock): Addressee | null {
  if (level === 'green') return null;
  return typeof level === 'number' ? tells.again : tells[level];
}

function levelAt({ amberAt, redAt, dueAt, ladder }: Clock, now: Date): Level {
  if (now < amberAt) return 'green';
  if (now < redAt) return 'amber';
  if (now < dueAt) return 'red';
  return Math.floor((now.getTime() - dueAt.getTime()) / hours(ladder.everyHours)) || 'overdue';
}

/**
 * With it written down that it ran out, if it did while it was running. What is told later had happened before: then it
 * had not run out yet, whatever was written down meanwhile.
 */
function settled(clock: Clock, now: Date): Clock {
  if (!isRunning(clock)) return clock;
  const missedAt = clock.missedAt && clock.missedAt <= now ? clock.missedAt : null;
  return { ...clock, missedAt: now >= clock.dueAt ? (missedAt ?? clock.dueAt) : missedAt };
}

const LEVELS: readonly Level[] = ['green', 'amber', 'red', 'overdue'];
const height = (level: Level): number => (typeof level === 'number' ? LEVELS.length + level : LEVELS.indexOf(level));
const lower = (one: Level, other: Level): Level => (height(one) <= height(other) ? one : other);

function thresholds({ counting, ladder }: Terms, from: Date, until: Date): Pick<Clock, 'amberAt' | 'redAt'> {
  const whole = counted(from, until, counting);
  const after = (percent: number) => advanced(from, Math.floor((whole * percent) / 100), counting);
  return { amberAt: after(ladder.amber), redAt: after(ladder.red) };
}

/** Where a moment comes to lie after a pause. What was past when it began stays as far behind as it was. */
function movedOn({ pausedAt, extensions, counting }: Clock, moment: Date, now: Date): Date {
  const starts = [pausedAt, extensions.at(-1)?.at].filter((at) => at instanceof Date);
  const since = new Date(Math.max(...starts.map(Number)));
  if (moment <= since) return later(moment, now.getTime() - since.getTime());
  const then = advanced(now, counted(since, moment, counting), counting);
  return then < moment ? moment : then;
}
