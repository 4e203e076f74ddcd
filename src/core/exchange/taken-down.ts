import { Problem } from '../problems.js';
import type { Attempt } from '../workflow/workflow.js';
import type { Side } from './between-states.js';
import type { HeardDto } from './taken-down.dto.js';

/** An act of a side that has no account here: over which channel it came, and by which reference. */
export interface TakenDown {
  readonly action: string;
  readonly channel: string;
  readonly reference: string;
  readonly by: string;
  readonly at: string;
}

interface Saying {
  /** Whose act it is. */
  readonly side: Side;
  readonly action: string;
  readonly heard?: HeardDto | undefined;
}

/**
 * What a side does that has no account here is taken down by the other one, with channel and reference; of a side that has
 * one, nobody else takes anything down.
 */
export function assertHeard(
  { subject, actor, now }: Attempt<{ elsewhere: Side | null; takenDown: TakenDown[] }>,
  { side, action, heard }: Saying,
): void {
  if ((subject.elsewhere === side) !== (heard !== undefined)) throw new Problem('inconsistent', { field: 'heard' });
  if (!heard) return;
  const { channel, reference } = heard;
  subject.takenDown = [...subject.takenDown, { action, channel, reference, by: actor.id, at: now.toISOString() }];
}
