import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import type { PersonCategory } from '../readmissions/readmission.codes.js';

/** What is asked about: the agreement of a case, and what the person is to the requested state. */
export interface Covered {
  readonly agreement: string | null;
  readonly category: PersonCategory;
}

const OF_A_THIRD_STATE: readonly PersonCategory[] = [
  'tcn_visa_permit',
  'tcn_direct_entry',
  'tcn_forged_doc_of_requested',
  'tcn_last_domicile',
  'stateless',
];

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** One question: is this agreement suspended for them today? A case is pinned to its law, but not against a suspension. */
@Injectable()
export class HoldSuspensions {
  constructor(private readonly profiles: ProfileReader) {}

  /** The suspensions that hold today. */
  inForce(em: EntityManager, now: Date): Promise<string[]> {
    return this.profiles.suspensions(em, dayOf(now));
  }

  async touch(em: EntityManager, { agreement, category }: Covered, now: Date): Promise<boolean> {
    if (agreement === null) return false;
    const profile = await this.profiles.find(em, agreement, { on: dayOf(now) });
    return (profile?.suspensions ?? []).some(
      ({ sure, scope }) => sure && (scope === 'all' || (scope === 'tcn' && OF_A_THIRD_STATE.includes(category))),
    );
  }
}
