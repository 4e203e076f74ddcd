import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** One question for other features: which time do clocks show in this country? */
@Injectable()
export class TimeZoneReader {
  async of(em: EntityManager, country: string): Promise<string> {
    const [found] = await em.query<{ zone: string }[]>('select time_zone as zone from countries where code = $1', [
      country,
    ]);
    return found?.zone ?? 'UTC';
  }
}
