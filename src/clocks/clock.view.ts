import { calledBy, isBreached, strike, type Clock } from './clock.js';
import type { ClockView } from './clock.dto.js';

/** A clock as its case shows it: as it stands now, whether or not its alarm has sounded yet. */
export function clockView(stored: Clock | null, now: Date): ClockView | null {
  if (!stored) return null;
  const clock = strike(stored, now);
  const { rule, title, instrument, article, source, registerVersion, binding, requestedBy } = clock;
  const { startedAt, dueAt, amberAt, redAt, level, pausedAt, pauseReason, missedAt, stoppedAt } = clock;
  return {
    rule,
    title,
    instrument,
    article,
    source,
    registerVersion,
    binding,
    label: requestedBy === null ? null : `requested by ${requestedBy}`,
    timeZone: clock.counting.zone,
    startedAt,
    dueAt,
    amberAt,
    redAt,
    level: typeof level === 'number' ? 'again' : level,
    escalations: typeof level === 'number' ? level : 0,
    calls: stoppedAt === null && pausedAt === null ? calledBy(clock) : null,
    pausedSince: pausedAt,
    pauseReason,
    pauses: clock.pauses.map(({ from, to, reason }) => ({ from, to, reason })),
    extensions: clock.extensions.map(({ at, until, reason }) => ({ at, until, reason })),
    missedAt,
    breached: isBreached(clock),
    stoppedAt,
  };
}
