import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { LegalConfirmationReader } from '../legal-register/legal-confirmation.reader.js';
import type { Profile } from '../readmission-agreements/profile.js';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import { EvidenceCaseStore, type BareCase } from './evidence.case.store.js';

export interface GovernedCase {
  readonly readmission: BareCase;
  readonly profile: Profile | null;
}

/** Of many cases at once, what their evidence is held against; profiles that are the same are made once. */
@Injectable()
export class EvidenceCases {
  constructor(
    private readonly store: EvidenceCaseStore,
    private readonly profiles: ProfileReader,
    private readonly confirmations: LegalConfirmationReader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(em: EntityManager, ids: readonly string[]): Promise<GovernedCase[]> {
    const rows = await this.store.of(em, ids);
    const confirmed = await this.confirmations.ofEach(em, 'readmissions', ids);
    const today = this.clock.now().toISOString().slice(0, 10);
    const cases: GovernedCase[] = [];
    for (const readmission of rows) {
      const { agreement, profileKnownAt, profileOn } = readmission;
      const pinned = {
        knownAt: profileKnownAt ?? undefined,
        confirmed: confirmed.get(readmission.id),
        on: profileOn ?? today,
      };
      const profile = agreement === null ? null : await this.profiles.profile(em, agreement, pinned);
      cases.push({ readmission, profile });
    }
    return cases;
  }
}
