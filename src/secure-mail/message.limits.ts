import { days, minutes } from '../core/workflow/deadline.js';

/** In bytes. */
export const LARGEST = 1_048_576;
/** Elements or objects within one another. */
export const DEEPEST = 12;
export const MOST_ELEMENTS = 20_000;
export const OLDEST = days(7);
/** How far clocks may differ. */
export const AHEAD = minutes(5);

/** It is not even well-formed. */
export class Unreadable extends Error {}
