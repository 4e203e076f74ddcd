import { Problem } from '../problems.js';

/** What two sides do in turn, and one of them without an account here. */
interface InTurns {
  readonly openedAt: Date;
  /** When the last turn was taken; null before the first one after its opening. */
  lastTurnAt: Date | null;
}

/** By hand: what came over another channel says when it came, where that was before now. */
export interface Turn<C extends string = string> {
  readonly channel?: C | undefined;
  readonly at?: Date | undefined;
}

/**
 * Takes a turn, and answers when it was taken: by hand when it came, else now. Refused where it is said to have come later
 * than now, or before the turn before it; and what happens here has no other time than its own.
 */
export function takeTurn(subject: InTurns, { channel, at }: Turn, now: Date): Date {
  if (at !== undefined) {
    if (channel === undefined) throw new Problem('inconsistent', { field: 'at' });
    if (at > now) throw new Problem('time_ahead', { field: 'at' });
    if (at < (subject.lastTurnAt ?? subject.openedAt)) throw new Problem('inconsistent', { field: 'at' });
  }
  subject.lastTurnAt = at ?? now;
  return subject.lastTurnAt;
}

/** When something came by which a case is opened here: not later than now, and not before `since`. */
export function cameAt({ channel, at }: Turn, since: Date | null, now: Date): Date {
  return takeTurn({ openedAt: since ?? now, lastTurnAt: null }, { channel, at }, now);
}
