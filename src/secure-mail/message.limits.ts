import { days, minutes } from '../core/workflow/deadline.js';

/** In bytes: what is said, and in base64 the files that go with it. */
export const LARGEST = 16_777_216;
/** Of one file in base64, whose bytes are no more than an attachment may have. */
export const LARGEST_FILE = 13_981_016;
/** Elements or objects within one another. */
export const DEEPEST = 12;
export const MOST_ELEMENTS = 20_000;
export const OLDEST = days(7);
/** How far clocks may differ. */
export const AHEAD = minutes(5);

/** It is not even well-formed. */
export class Unreadable extends Error {}
