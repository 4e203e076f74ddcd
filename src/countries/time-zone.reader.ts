import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../core/local-time.js';

/** Questions for other features: which time do clocks show in this country, and which day is it there? */
@Injectable()
export class TimeZoneReader {
  async of(em: EntityManager, country: string): Promise<string> {
    const [found] = await em.query<{ zone: string }[]>('select time_zone as zone from countries where code = $1', [
      country,
    ]);
    return found?.zone ?? 'UTC';
  }

  /** Which day it is there at that moment: what a law says of a day, it says of the day of those who live there. */
  async day(em: EntityManager, country: string, moment: Date): Promise<string> {
    return dayOf(await this.of(em, country), moment);
  }
}
