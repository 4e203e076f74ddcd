import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarReader } from '../clocks/calendar.reader.js';
import { dueBefore, dueFrom, type Due, type Limit } from './counting.js';

export { dueBefore, dueFrom } from './counting.js';

/** Two questions for other features: until when, counted from a moment on, or back from one, by the days of a state? */
@Injectable()
export class LimitsReader {
  constructor(private readonly calendars: CalendarReader) {}

  async after(em: EntityManager, limit: Limit, start: Date, country: string): Promise<Due> {
    return dueFrom(limit, start, await this.calendars.of(em, country));
  }

  async before(em: EntityManager, limit: Limit, event: Date, country: string): Promise<Due> {
    return dueBefore(limit, event, await this.calendars.of(em, country));
  }
}
