import { Problem } from '../problems.js';
import type { Attempt } from '../workflow/workflow.js';
import type { HeardDto } from './taken-down.dto.js';

/** An act of a side that has no account here: over which channel it came, and by which reference. */
export interface TakenDown {
  readonly action: string;
  readonly channel: string;
  readonly reference: string;
  readonly by: string;
  readonly at: string;
}

interface Saying<S extends string> {
  /** Whose act it is: the side, or the state, as its kind of case names them. */
  readonly side: S;
  readonly action: string;
  readonly heard?: HeardDto | undefined;
}

/**
 * What a side does that has no account here is taken down by the other one, with channel and reference; of a side that has
 * one, nobody else takes anything down.
 */
export function assertHeard<S extends string>(
  { subject, actor, now }: Attempt<{ elsewhere: S | null; takenDown: TakenDown[] }>,
  { side, action, heard }: Saying<NoInfer<S>>,
): void {
  if ((subject.elsewhere === side) !== (heard !== undefined)) throw new Problem('inconsistent', { field: 'heard' });
  if (heard) subject.takenDown = [...subject.takenDown, takenDown({ actor, now }, action, heard)];
}

export const takenDown = (
  { actor, now }: { actor: { id: string }; now: Date },
  action: string,
  { channel, reference }: HeardDto,
): TakenDown => ({ action, channel, reference, by: actor.id, at: now.toISOString() });
