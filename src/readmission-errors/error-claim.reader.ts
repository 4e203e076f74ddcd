import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { ErrorClaimStore } from './error-claim.store.js';

/** What other features need to know of a claim. */
export interface ClaimBrief {
  readonly id: string;
  readonly refNo: string;
  readonly state: string;
  readonly agreement: string;
  readonly readmissionId: string;
  /** Who pays for the way back; null as long as that is not decided. */
  readonly costs: string | null;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | null;
  /** The side that has no account here. */
  readonly elsewhere: string | null;
}

/** One question for other features: what is this claim, as far as the officer sees it? */
@Injectable()
export class ErrorClaimReader {
  constructor(private readonly store: ErrorClaimStore) {}

  async find(em: EntityManager, officer: Officer, id: string): Promise<ClaimBrief | undefined> {
    const claim = await this.store.find(em, officer, id);
    if (!claim) return undefined;
    const { refNo, state, agreement, readmissionId, costs } = claim;
    const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere } = claim;
    const sides = { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere };
    return { id, refNo, state, agreement, readmissionId, costs, ...sides };
  }
}
