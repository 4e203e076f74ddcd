import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../core/local-time.js';

/** Questions for other features: which time do clocks show in this country, and which day is it there? */
@Injectable()
export class TimeZoneReader {
  /** Reference data: they do not change while the service runs. */
  private readonly known = new Map<string, string>();

  async of(em: EntityManager, country: string): Promise<string> {
    const before = this.known.get(country);
    if (before !== undefined) return before;
    const [found] = await em.query<{ zone: string }[]>('select time_zone as zone from countries where code = $1', [
      country,
    ]);
    if (found) this.known.set(country, found.zone);
    return found?.zone ?? 'UTC';
  }

  /** Gives each of these rows the time zone of its own state, for rules that ask which day it is there. */
  async give(em: EntityManager, rows: readonly { readonly ownerCountry: string; zone: string }[]): Promise<void> {
    for (const row of rows) row.zone = await this.of(em, row.ownerCountry);
  }

  /** Which day it is there at that moment: what a law says of a day, it says of the day of those who live there. */
  async day(em: EntityManager, country: string, moment: Date): Promise<string> {
    return dayOf(await this.of(em, country), moment);
  }
}
