import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';

/** Rules under which health data go to the other side only with the person's express consent. */
const EXPRESS: readonly unknown[] = ['express_consent', 'consent_and_care_purpose'];

/** One question: does the agreement of this case demand express consent? It counts whether or not that was verified. */
@Injectable()
export class CheckConsent {
  constructor(private readonly readmissions: ReadmissionReader) {}

  async isDemanded(em: EntityManager, officer: Officer, readmissionId: string): Promise<boolean> {
    const readmission = await this.readmissions.get(em, officer, readmissionId);
    const profile = await this.readmissions.profile(em, readmission);
    return EXPRESS.includes(profile?.healthDataRule.value);
  }
}
