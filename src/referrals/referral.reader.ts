import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { pick } from '../core/pick.js';
import type { ProblemCode } from '../core/problems.js';
import type { Traits } from '../matching-engine/traits.js';
import type { Referral } from './referral.entity.js';
import type { ReferralPackage } from './referral-package.entity.js';
import { keptFromThem } from './referral.rules.js';
import { ReferralStore } from './referral.store.js';

/** What leaves of a referral, and who asks. */
export interface PackageBrief extends ReferralPackage {
  readonly referralId: string;
  readonly operationId: string;
  readonly subjectId: string;
  /** Who wrote it. */
  readonly officerId: string;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
}

/** How a referral stands in the index, for entries that come later. */
export interface Indexed {
  readonly source: 'referral';
  readonly id: string;
  readonly traits: Traits;
  readonly ownerCountry: string;
}

/** Questions for the features that answer referrals. All in the unit of work of the clock, or of somebody who sees it. */
@Injectable()
export class ReferralReader {
  constructor(private readonly store: ReferralStore) {}

  /** Undefined where it is not there, or is closed, taken back or erased. */
  async package(em: EntityManager, id: string): Promise<PackageBrief | undefined> {
    const referral = await this.find(em, id);
    if (!referral?.package) return undefined;
    const { openedBy: officerId } = referral;
    const whose = pick(referral, ['operationId', 'subjectId', 'ownerAuthorityId', 'ownerCountry']);
    return { ...referral.package, ...whose, referralId: id, officerId };
  }

  /** By row-level security alone: whoever asks for it by its id answers it. */
  find(em: EntityManager, id: string): Promise<Referral | null> {
    return this.store.find(em, clockActor, id);
  }

  /** Why what it asks about may not be shown to that state, or undefined where it may: asked before anybody reads it there. */
  keptFromState(referral: Referral, recipient: string, now: Date): ProblemCode | undefined {
    return keptFromThem(referral, recipient, now);
  }

  /** Those that were asked here and may still meet a later entry. For the clock. */
  open(em: EntityManager): Promise<string[]> {
    return this.store.inTheIndex(em);
  }
}

/** How it stands in the index until nothing more is to be learnt about it. */
export const indexable = ({ id, ownerCountry, package: leaves }: Referral): Indexed | undefined =>
  leaves ? { source: 'referral', id, traits: leaves.traits, ownerCountry } : undefined;
