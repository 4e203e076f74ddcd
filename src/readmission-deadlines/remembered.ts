import type { Calendar } from '../clocks/calendar.reader.js';
import { dayOf } from '../core/local-time.js';
import type { Due } from './counting.js';
import { dueOf, type Counted } from './due.js';

/** Limits that begin on the same day end on the same days: of a hundred thousand, some hundreds have to be counted. */
export class Remembered {
  private readonly dues = new Map<string, Due | null>();
  private readonly days = new Map<number, string>();

  constructor(readonly calendar: Calendar) {}

  of(deadline: Counted): Due | null {
    const { startsAt, startsSafeAt, span, counted, prolonging, obstacleRule, obstacles } = deadline;
    // By the minute, and so by no day.
    if (!span || span.unit === 'hour') return dueOf(deadline, this.calendar);
    const days = [this.day(startsAt), this.day(startsSafeAt)];
    const key = JSON.stringify([days, span, counted, prolonging, obstacleRule, obstacles]);
    const known = this.dues.get(key);
    if (known !== undefined) return known;
    const due = dueOf(deadline, this.calendar);
    this.dues.set(key, due);
    return due;
  }

  /** Nowhere does a day begin but on a quarter of an hour. */
  private day(moment: Date): string {
    const quarter = Math.floor(moment.getTime() / 900_000);
    const day = this.days.get(quarter) ?? dayOf(this.calendar.zone, moment);
    this.days.set(quarter, day);
    return day;
  }
}
