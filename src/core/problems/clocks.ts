import type { Refusals } from './refusals.js';

/** Refusals about time limits. */
export const clockProblems = {
  extension_not_longer: [422, 'An extension ends later than the time that there was, and lies ahead.'],
} as const satisfies Refusals;
