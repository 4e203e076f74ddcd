import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { profileOf, type Profile } from './profile.js';

/** By what a running case reads its agreement: the register as it was known then, what was confirmed for it, its day. */
export interface Pinned {
  readonly knownAt?: Date | undefined;
  readonly confirmed?: readonly Entry[] | undefined;
  readonly on: string;
}

/** One question for other features: what does this agreement say? */
@Injectable()
export class ProfileReader {
  constructor(private readonly register: LegalRegisterReader) {}

  /** Refuses an agreement that the register does not know, or did not know then. */
  async profile(em: EntityManager, agreement: string, { knownAt, confirmed = [], on }: Pinned): Promise<Profile> {
    const law = (await this.register.snapshot(em, knownAt)).with(confirmed);
    const profile = profileOf(law, agreement, on);
    if (!profile) throw new Problem('unknown_reference', { field: 'agreement' });
    return profile;
  }
}
