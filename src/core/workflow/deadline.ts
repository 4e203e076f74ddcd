import type { Deadline } from './workflow.js';

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => minutes(60 * n);
export const days = (n: number): number => hours(24 * n);

export const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** The clock runs day and night. */
export const within =
  (milliseconds: number): Deadline<unknown> =>
  (entered) =>
    later(entered, milliseconds);
