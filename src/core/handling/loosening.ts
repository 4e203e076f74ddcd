import { classifications } from './handling.codes.js';
import type { Handling } from './item.js';

const order = Object.keys(classifications);

/** Whether a change would take a protection away: a code, the words of H3, or a level of classification. */
export const loosens = (wanted: Handling, now: Handling): boolean =>
  now.handlingCodes.some((code) => !wanted.handlingCodes.includes(code)) ||
  (now.h3Text !== null && wanted.h3Text !== now.h3Text) ||
  order.indexOf(wanted.classification) < order.indexOf(now.classification);
