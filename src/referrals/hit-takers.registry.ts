import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Match } from '../matching/answering.registry.js';
import type { Referral } from './referral.entity.js';

/** Whoever makes hits of matches. Referrals know nothing of hits. */
export interface HitTaker {
  /**
   * A hit for each of these matches whose owner's rule tells the asking side anything, in the unit of work that records the
   * answer. `told`: whether it may know at once that there is one; `untold`: whether others are left for `raiseUntold`.
   * Called again for the same referral after a crash, either raises none twice.
   */
  raise(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<{ told: boolean; untold: boolean }>;
  /** A hit for each of these matches of which the asking side is told nothing: for their owners alone. */
  raiseUntold(unit: Unit, referral: Referral, matches: readonly Match[]): Promise<void>;
  /** The referral was taken back, or its subject may not be asked about any more: its hits are nobody’s business now. */
  stopped?(unit: Unit, referral: Referral): Promise<void>;
}

/** Who takes what a check in the collections here has found. */
@Injectable()
export class HitTakers {
  private taker: HitTaker | undefined;

  /** Called once, by the feature that makes hits. */
  set(taker: HitTaker): void {
    this.taker = taker;
  }

  get(): HitTaker {
    if (!this.taker) throw new Error('nobody takes hits');
    return this.taker;
  }

  async stopped(unit: Unit, referral: Referral): Promise<void> {
    await this.taker?.stopped?.(unit, referral);
  }
}
