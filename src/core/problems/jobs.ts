import type { Refusals } from './refusals.js';

/** Refusals about work that is done apart from requests. */
export const jobProblems = {
  queue_full: [503, 'Too much waits to be done already: try again as Retry-After says. Nothing was changed.'],
} as const satisfies Refusals;
