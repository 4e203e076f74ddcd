import { Problem } from '../problems.js';
import type { Side } from './between-states.js';

/** How something came or went that did not come or go here. */
export interface ByHand<C extends string> {
  readonly channel?: C | undefined;
  readonly externalRef?: string | undefined;
}

/**
 * What comes from a side without an account here, and what goes to it, has a channel and a reference there; between two
 * sides that are both here there is nothing to register. `whose` is the side whose act it is.
 */
export function assertByHand<C extends string>(
  { elsewhere }: { elsewhere: Side | null },
  whose: Side,
  { channel, externalRef }: ByHand<C>,
): void {
  if (elsewhere === null && channel !== undefined) throw new Problem('inconsistent', { field: 'channel' });
  if (elsewhere === whose && (channel === undefined || !externalRef)) throw new Problem('registered_by_hand');
}
