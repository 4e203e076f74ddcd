import type { Refusals } from './refusals.js';

/** Refusals about tablets. */
export const tabletProblems = {
  tablet_code_wrong: [422, 'This is not the code that was given out for this tablet.'],
  tablet_key_wrong: [422, 'This is not the key of such a tablet.'],
  tablet_withdrawn: [409, 'This tablet is not in use: it was withdrawn, or has yet to be enrolled.'],
  tablet_not_in_use: [409, 'This session is not used on this tablet.'],
} as const satisfies Refusals;
