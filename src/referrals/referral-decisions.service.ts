import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { MatchDesk } from '../matching/match.desk.js';
import { ProbingDesk } from '../probing/probing.desk.js';
import { CHECK } from './referral.codes.js';
import type { Referral } from './referral.entity.js';
import { ReferralKind } from './referral.kind.js';
import { isUndecided, probeOf } from './referral.probing.js';
import { indexable } from './referral.reader.js';
import { ReferralStore } from './referral.store.js';
import type { ReferralView } from './referral-view.dto.js';

type Decision = 'approve' | 'approve_second';
type Refusal = 'return_to_author' | 'reject';

/** What somebody of another unit decides. What is approved is asked at once, or waits for a relay officer. */
@Injectable()
export class ReferralDecisionsService {
  constructor(
    private readonly referrals: ReferralKind,
    private readonly store: ReferralStore,
    private readonly matches: MatchDesk,
    private readonly probing: ProbingDesk,
  ) {}

  async approve(by: Acting, id: string, action: Decision, reason: string): Promise<ReferralView> {
    // Before the act, since a refusal for asking too often leaves a trace that an act which fails would not.
    await this.probing.admit(by.officer, async (em) => {
      const referral = await this.store.find(em, by.officer, id);
      return referral && isUndecided(referral) ? probeOf(referral) : undefined;
    });
    return this.referrals.act(by, { id, action, reason, change: (attempt, em) => this.queue(attempt, em) });
  }

  /** Why is told to its author in the referral itself. */
  refuse(by: Acting, id: string, action: Refusal, reason: string): Promise<ReferralView> {
    return this.referrals.act(by, {
      id,
      action,
      reason,
      change: ({ subject }) => void Object.assign(subject, { rejection: reason }),
    });
  }

  /** In the transaction of the approval: with it, or not at all. */
  private async queue({ subject, now }: Attempt<Referral>, em: EntityManager): Promise<void> {
    if (subject.priority === 'p3') subject.alarmAt = (await this.store.endOfShift(em, subject, now)) ?? subject.alarmAt;
    const [indexed, probe] = [indexable(subject), probeOf(subject)];
    if (probe) await this.probing.count({ em, now }, probe);
    if (subject.target !== 'internal' || !indexed) return;
    await this.matches.put(em, [indexed]);
    await this.matches.ask(em, CHECK, subject.id, subject.priority);
  }
}
