import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { daysOffFrom } from '../clocks/holidays.js';
import { SurroundingsReader } from '../clocks/surroundings.reader.js';
import type { Readmission, ZoneTest } from './readmission.entity.js';
import { zoneTestOf } from './readmission.zone-test.js';

const YEARS = 2;

/** The test of the accelerated procedure, by the days of the state that has to submit. */
@Injectable()
export class ReadmissionZone {
  constructor(private readonly surroundings: SurroundingsReader) {}

  /** Null where no agreement is chosen, or nothing is known of an apprehension. */
  async test(em: EntityManager, { governing, found, ownerCountry }: Readmission, now: Date): Promise<ZoneTest | null> {
    if (!governing || !found) return null;
    const { zone, holidays } = await this.surroundings.of(em, ownerCountry);
    const daysOff = daysOffFrom(holidays, found.apprehendedAt.getUTCFullYear(), YEARS);
    return zoneTestOf(governing.accelerated, found, { zone, daysOff, now });
  }
}
