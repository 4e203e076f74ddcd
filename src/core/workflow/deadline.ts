import { Problem } from '../problems.js';
import type { Deadline } from './workflow.js';

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => minutes(60 * n);
export const days = (n: number): number => hours(24 * n);

/** A day that is named is left whole. */
export const endOf = (day: string): Date => new Date(`${day}T23:59:59.999Z`);

export const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

/** The clock runs day and night. */
export const within =
  (milliseconds: number): Deadline<unknown> =>
  (entered) =>
    later(entered, milliseconds);

/** What is over is looked at again after as many days as the register had it when the case began. */
export const whenReviewed: Deadline<{ readonly reviewAfterDays: number }> = (ended, { reviewAfterDays }) =>
  later(ended, days(reviewAfterDays));

/** Refuses a due day that is today or past. */
export function assertAhead(day: string, now: Date): void {
  if (day <= now.toISOString().slice(0, 10)) throw new Problem('due_day_past');
}
