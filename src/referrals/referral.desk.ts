import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Outcome } from './referral.codes.js';
import { ReferralStore } from './referral.store.js';

/** What the owner of a hit can decide about it. */
export const lessons = {
  hit: 'hit_unconfirmed',
  confirmed: 'hit_confirmed',
  false_positive: 'false_positive',
  consent_pending: 'consent_pending',
  disclosed: 'disclosed',
  refused: 'refused',
} as const satisfies Record<string, Outcome>;
export type Lesson = keyof typeof lessons;

/** One thing for the feature that makes hits: tells a referral what has become of one. */
@Injectable()
export class ReferralDesk {
  constructor(private readonly store: ReferralStore) {}

  /**
   * Written down in the caller’s unit of work, and taken in by the clock at its next sweep, as the clock: the trail of the
   * referral, which its author reads, says nothing of who decided. What is closed or taken back learns nothing any more.
   */
  learn({ em, now }: Unit, referralId: string, what: Lesson, hitId: string): Promise<void> {
    return this.store.tell(em, { referralId, hitId, outcome: lessons[what], at: now });
  }
}
