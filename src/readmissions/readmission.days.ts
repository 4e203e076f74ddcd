import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarReader } from '../clocks/calendar.reader.js';
import { Clock } from '../core/clock.js';
import { dayOf } from '../core/local-time.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';

/** What day it is for a state, and whether its holidays are listed. */
@Injectable()
export class ReadmissionDays {
  constructor(
    private readonly zones: TimeZoneReader,
    private readonly clock: Clock,
    private readonly calendars: CalendarReader,
  ) {}

  areListed(em: EntityManager, country: string): Promise<boolean> {
    return this.calendars.isKnown(em, country);
  }

  give(em: EntityManager, rows: readonly { readonly ownerCountry: string; zone: string }[]): Promise<void> {
    return this.zones.give(em, rows);
  }

  async today(em: EntityManager, country: string): Promise<string> {
    return dayOf(await this.zones.of(em, country), this.clock.now());
  }
}
