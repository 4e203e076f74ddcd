import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { calendarOf, isListed, type Calendar } from './calendar.js';
import { holidaysOf } from './holiday-rows.js';
import type { Holiday } from './holidays.js';

export type { Calendar };

/** The days of states, as the register has them at the moment. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly zones: TimeZoneReader,
    private readonly register: LegalRegisterReader,
  ) {}

  async of(em: EntityManager, country: string): Promise<Calendar> {
    const law = await this.register.snapshot(em);
    return calendarOf(country, await this.zones.of(em, country), holidaysOf(law, country));
  }

  /** Whether the holidays of a state are listed at all. */
  async isKnown(em: EntityManager, country: string): Promise<boolean> {
    return isListed(holidaysOf(await this.register.snapshot(em), country));
  }

  /** By which it is known whether limits were counted by the same days: the zone, and the rules of all holidays. */
  async digest(em: EntityManager, country: string): Promise<string> {
    const law = await this.register.snapshot(em);
    const said = [await this.zones.of(em, country), ...holidaysOf(law, country).map(counts)];
    return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
  }
}

const counts = ({ rule, moves, since, until, validFrom, validTo }: Holiday): unknown => [
  rule,
  moves,
  since,
  until,
  validFrom,
  validTo,
];
