import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { FeedbackDto, OpenReferralDto, ReferralsQueryDto, ReviseReferralDto } from './referral.dto.js';
import { ReferralDrafts } from './referral.drafts.js';
import { ReferralKind } from './referral.kind.js';
import { ReferralPacking } from './referral.packing.js';
import { assertNoCopy } from './referral.pasting.js';
import type { ReferralView } from './referral-view.dto.js';
import type { ReferralAction } from './referral.workflow.js';

/** Acts with a reason of those who have seen what is held elsewhere. */
const ofRelays: readonly ReferralAction[] = ['report_failure', 'free', 'hand_back'];

/** What its author does with a referral, and what needs no content. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly cases: Cases,
    private readonly referrals: ReferralKind,
    private readonly drafts: ReferralDrafts,
    private readonly packing: ReferralPacking,
  ) {}

  open(by: Acting, form: OpenReferralDto): Promise<ReferralView> {
    return this.cases.open(this.referrals.kind, by, (em, now) =>
      this.drafts.from(em, { officer: by.officer, now }, form),
    );
  }

  list(officer: Officer, query: ReferralsQueryDto, purpose: Purpose): Promise<PageOf<ReferralView>> {
    const { limit, after, count, ...asked } = query;
    const listing = { limit, after, count, where: whereEqual(asked), audited: { purpose } };
    return this.cases.list(this.referrals.kind, officer, listing);
  }

  get(officer: Officer, id: string, purpose: Purpose): Promise<ReferralView> {
    return this.cases.get(this.referrals.kind, officer, id, purpose);
  }

  revise(by: Acting, id: string, form: ReviseReferralDto): Promise<ReferralView> {
    return this.referrals.act(by, {
      id,
      action: 'revise',
      change: ({ subject, now }, em) => this.drafts.revise({ em, now }, by.officer, subject, form),
    });
  }

  categorise(by: Acting, id: string): Promise<ReferralView> {
    return this.referrals.act(by, {
      id,
      action: 'categorise',
      change: ({ subject, now }, em) => this.packing.categorise({ em, now }, by.officer, subject),
    });
  }

  /** Puts together what will leave, so that whoever decides sees it. */
  submit(by: Acting, id: string): Promise<ReferralView> {
    return this.referrals.act(by, {
      id,
      action: 'submit',
      change: (attempt, em) => this.packing.pack(em, by.officer, attempt),
    });
  }

  feedBack(by: Acting, id: string, { feedback }: FeedbackDto): Promise<ReferralView> {
    return this.referrals.act(by, {
      id,
      action: 'feed_back',
      change: ({ subject }) => void Object.assign(subject, { feedback: feedback?.trim() ? feedback : null }),
    });
  }

  act(by: Acting, id: string, action: ReferralAction, reason?: string): Promise<ReferralView> {
    const change = ofRelays.includes(action) ? () => assertNoCopy(reason) : undefined;
    return this.referrals.act(by, { id, action, reason, ...(change && { change }) });
  }
}
