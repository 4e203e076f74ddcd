import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { ProtectionReferralDesk } from './protection-referral.desk.js';
import { ProtectionReferralDrafts } from './protection-referral.drafts.js';
import type {
  CloseUnmetDto,
  MeetPersonDto,
  OpenProtectionReferralDto,
  ProtectionReferralView,
  RedirectReferralDto,
} from './protection-referral.dto.js';
import type { ProtectionReferralsQueryDto } from './protection-referral-search.dto.js';
import { endsAChildsUnmet } from './protection-referral.rules.js';
import { ProtectionReferralStore } from './protection-referral.store.js';
import type { ProtectionReferralAction } from './protection-referral.workflow.js';

@Injectable()
export class ProtectionReferralsService {
  constructor(
    private readonly cases: Cases,
    private readonly desk: ProtectionReferralDesk,
    private readonly drafts: ProtectionReferralDrafts,
    private readonly store: ProtectionReferralStore,
  ) {}

  /** One referral to each authority that the needs call for; the most urgent is the answer. */
  open(by: Acting, form: OpenProtectionReferralDto): Promise<ProtectionReferralView> {
    const { siteId = null, sourceType = null, sourceId = null, urgent = false, ...rest } = form;
    return this.cases.open(this.desk.kind, by, async (em, now) => {
      const glance = { reader: by.officer, now, em };
      const described = { ...rest, siteId, sourceType, sourceId, urgent };
      const [first, ...others] = await this.drafts.from(described, glance);
      const also = async () => {
        for (const other of others) await this.cases.opened(this.desk.kind, glance, other);
      };
      return { ...first, also };
    });
  }

  list(officer: Officer, query: ProtectionReferralsQueryDto): Promise<PageOf<ProtectionReferralView>> {
    const { limit, after, count, ...asked } = query;
    return this.cases.list(this.desk.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ProtectionReferralView> {
    return this.cases.get(this.desk.kind, officer, id);
  }

  redirect(by: Acting, id: string, form: RedirectReferralDto): Promise<ProtectionReferralView> {
    const { addressee, authorityId = null, reason } = form;
    return this.cases.act(this.desk.kind, by, {
      id,
      action: 'redirect',
      reason,
      change: async ({ subject }, em) => {
        const authority = authorityId === null ? null : await this.store.authority(em, authorityId);
        if (authorityId !== null && authority?.country !== subject.ownerCountry)
          throw new Problem('unknown_reference', { field: 'authorityId' });
        Object.assign(subject, { addressee, authorityId });
      },
    });
  }

  meet(by: Acting, id: string, { metAt, receivedBy }: MeetPersonDto): Promise<ProtectionReferralView> {
    return this.cases.act(this.desk.kind, by, {
      id,
      action: 'meet',
      change: ({ subject, now }) => {
        if (metAt > now || metAt < subject.openedAt) throw new Problem('inconsistent', { field: 'metAt' });
        Object.assign(subject, { metAt, receivedBy });
      },
    });
  }

  closeUnmet(by: Acting, id: string, { outcome, reason }: CloseUnmetDto): Promise<ProtectionReferralView> {
    return this.cases.act(this.desk.kind, by, {
      id,
      action: 'close_unmet',
      reason,
      change: ({ subject }) => {
        if (outcome === 'received') throw new Problem('inconsistent', { field: 'outcome' });
        if (endsAChildsUnmet(subject, outcome)) throw new Problem('child_not_met');
        subject.outcome = outcome;
      },
    });
  }

  act(by: Acting, id: string, action: ProtectionReferralAction, reason?: string): Promise<ProtectionReferralView> {
    return this.cases.act(this.desk.kind, by, { id, action, reason });
  }
}
