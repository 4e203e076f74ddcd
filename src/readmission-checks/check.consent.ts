import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';

/** Rules under which health data go to the other side only with the person's express consent. */
const EXPRESS: readonly unknown[] = ['express_consent', 'consent_and_care_purpose'];

/** What the judge of an answer is told: does the agreement of this case demand express consent; and which day is it? It counts whether or not that was verified. */
@Injectable()
export class CheckConsent {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Which day it is in that state. */
  today(em: EntityManager, country: string, now: Date): Promise<string> {
    return this.zones.day(em, country, now);
  }

  async isDemanded(em: EntityManager, officer: Officer, readmissionId: string): Promise<boolean> {
    const readmission = await this.readmissions.get(em, officer, readmissionId);
    const profile = await this.readmissions.profile(em, readmission);
    return EXPRESS.includes(profile?.healthDataRule.value);
  }
}
