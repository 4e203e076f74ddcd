import { Problem } from '../problems.js';
import type { Attempt } from '../workflow/workflow.js';
import type { HeardDto } from './taken-down.dto.js';

/** An act of a side that has no account here: over which channel it came, and by which reference. */
export interface TakenDown {
  readonly action: string;
  readonly channel: string;
  readonly reference: string;
  readonly by: string;
  /** When it was said. */
  readonly at: string;
}

interface Saying<S extends string> {
  /** Whose act it is: the side, or the state, as its kind of case names them. */
  readonly side: S;
  readonly action: string;
  readonly heard?: HeardDto | undefined;
  /** Before which it was not said, where the case here is opened by what was said itself. */
  readonly since?: Date | undefined;
}

/**
 * What a side does that has no account here is taken down by the other one, with channel and reference; of a side that has
 * one, nobody else takes anything down.
 */
export function assertHeard<S extends string>(
  { subject, actor, now }: Attempt<{ elsewhere: S | null; takenDown: TakenDown[]; openedAt: Date }>,
  { side, action, heard, since }: Saying<NoInfer<S>>,
): void {
  if ((subject.elsewhere === side) !== (heard !== undefined)) throw new Problem('inconsistent', { field: 'heard' });
  if (heard?.at && heard.at < (since ?? lastOf(subject))) throw new Problem('inconsistent', { field: 'at' });
  if (heard) subject.takenDown = [...subject.takenDown, takenDown({ actor, now }, action, heard)];
}

/** What it says of the case was said after what was taken down before; else after the case was opened here. */
const lastOf = ({ takenDown: [...told], openedAt }: { takenDown: TakenDown[]; openedAt: Date }): Date => {
  const last = told.at(-1);
  return last ? new Date(last.at) : openedAt;
};

/** Refuses what is said not to have been said yet. */
export function takenDown(
  { actor, now }: { actor: { id: string }; now: Date },
  action: string,
  { channel, reference, at = now }: HeardDto,
): TakenDown {
  if (at > now) throw new Problem('time_ahead', { field: 'at' });
  return { action, channel, reference, by: actor.id, at: at.toISOString() };
}
