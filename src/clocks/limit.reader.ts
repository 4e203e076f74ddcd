import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Counting } from './counting.js';
import { daysOffFrom } from './holidays.js';
import { latestBefore, limitOf, type AgreedTime, type Limit } from './limit.js';
import { SurroundingsReader } from './surroundings.reader.js';

export type { AgreedTime, Limit } from './limit.js';

/** No time that agreements set runs over more years, before or after. */
const YEARS = 5;

/** Where a time is counted: by the clocks and days off of the state that has to act. */
interface Counted {
  readonly country: string;
  readonly time: AgreedTime;
}

/** Two questions for other features about times that agreements set: when has it run out, and by when must it be told? */
@Injectable()
export class LimitReader {
  constructor(private readonly surroundings: SurroundingsReader) {}

  async after(em: EntityManager, { country, time }: Counted, begin: Date): Promise<Limit> {
    return limitOf(time, begin, await this.counting(em, country, begin));
  }

  async before(em: EntityManager, { country, time }: Counted, end: Date): Promise<Date> {
    return latestBefore(time, end, await this.counting(em, country, end));
  }

  private async counting(em: EntityManager, country: string, around: Date): Promise<Counting> {
    const { zone, holidays } = await this.surroundings.of(em, country);
    const daysOff = daysOffFrom(holidays, around.getUTCFullYear() - 1, YEARS);
    return { zone, notCounted: null, daysOff };
  }
}
