import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { isSure, standing } from '../legal-register/standing.js';
import { isNamed } from './binding.js';
import { CompetentAuthorityReader, type CompetentAuthority } from './competent-authority.reader.js';
import { profileOf, type Profile } from './profile.js';
import { holds } from './sayings.js';

export type { Days, Parameter, ParameterName, Profile } from './profile.js';
export { isVerified, legalCheckNeeded, silenceOf, type SilenceRule } from './silence.js';

/** By what a running case reads its agreement: the register as it was known then, what was confirmed for it, its day. */
export interface Pinned {
  readonly knownAt?: Date | undefined;
  readonly confirmed?: readonly Entry[] | undefined;
  readonly on: string;
}

type Agreement = Entry<'readmission_agreement'>;

/** Questions for other features: what does this agreement say, who is competent under it, and which agreements are there? */
@Injectable()
export class ProfileReader {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly competent: CompetentAuthorityReader,
  ) {}

  /** Refuses an agreement that the register does not know, or did not know then. */
  async profile(em: EntityManager, agreement: string, pinned: Pinned): Promise<Profile> {
    const profile = await this.find(em, agreement, pinned);
    if (!profile) throw new Problem('unknown_reference', { field: 'agreement' });
    return profile;
  }

  async find(
    em: EntityManager,
    agreement: string,
    { knownAt, confirmed = [], on }: Pinned,
  ): Promise<Profile | undefined> {
    const law = (await this.register.snapshot(em, knownAt)).with(confirmed);
    return profileOf(law, agreement, on);
  }

  /** The rows by which agreements are suspended on a day, as far as that is sure. */
  async suspensions(em: EntityManager, on: string): Promise<string[]> {
    const law = await this.register.snapshot(em);
    return law
      .of('readmission_suspension')
      .filter((entry) => isSure(entry) && holds(entry, on) === 'yes')
      .map(({ id }) => id);
  }

  /** Agreements of a state, and those that hold, or may hold, on a day. */
  async agreements(em: EntityManager, { country, on }: { country?: string; on?: string } = {}): Promise<Agreement[]> {
    const law = await this.register.snapshot(em);
    return law
      .of('readmission_agreement')
      .filter(({ content }) => country === undefined || content.sides.some((side) => isNamed(law, side, country)))
      .filter((agreement) => on === undefined || standing(agreement, on) !== 'no');
  }

  /** Whom the states that it names have made competent. */
  async authorities(
    em: EntityManager,
    { layers }: Profile,
    asked: Omit<Pinned, 'knownAt'>,
  ): Promise<CompetentAuthority[]> {
    const states = new Set(layers.flatMap(({ content }) => content.sides.flatMap((side) => side.states)));
    const found: CompetentAuthority[] = [];
    for (const country of states) found.push(...(await this.competent.all(em, country, asked)));
    return found;
  }
}
