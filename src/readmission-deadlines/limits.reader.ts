import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayAfter, dayOf, weekdayOf } from '../core/local-time.js';
import { CalendarReader } from '../clocks/calendar.reader.js';
import { dueBefore, dueFrom, type Due, type Limit } from './counting.js';

export { notice as noticeStated } from './limits.js';
export { dueBefore, dueFrom, type Due } from './counting.js';

const WEEKEND: readonly number[] = [6, 7];

/** Questions for other features: until when, counted from a moment on, or back from one, by the days of a state? */
@Injectable()
export class LimitsReader {
  constructor(private readonly calendars: CalendarReader) {}

  async after(em: EntityManager, limit: Limit, start: Date, country: string): Promise<Due> {
    return dueFrom(limit, start, await this.calendars.of(em, country));
  }

  async before(em: EntityManager, limit: Limit, event: Date, country: string): Promise<Due> {
    return dueBefore(limit, event, await this.calendars.of(em, country));
  }

  /** Which day it is there. */
  async day(em: EntityManager, country: string, moment: Date): Promise<string> {
    return dayOf((await this.calendars.of(em, country)).zone, moment);
  }

  /** Whether a day of the end of the week lies between the two, there. */
  async overAWeekend(em: EntityManager, from: Date, until: Date, country: string): Promise<boolean> {
    const { zone } = await this.calendars.of(em, country);
    const last = dayOf(zone, until);
    for (let day = dayOf(zone, from); day <= last; day = dayAfter(day, 1))
      if (WEEKEND.includes(weekdayOf(day))) return true;
    return false;
  }
}
