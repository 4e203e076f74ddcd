import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { spreadsheet } from '../core/spreadsheet.js';
import { Work } from '../core/work/work.js';
import type { ReferralRegisterView, RegisterLineView, RegisterQueryDto } from './referral-register.dto.js';
import { ReferralRegisterStore } from './referral-register.store.js';

const columns = [
  ...(['target', 'purpose', 'category', 'outcome', 'number', 'open', 'approved', 'rejected', 'takenBack'] as const),
  ...(['minors', 'late', 'failures', 'minutesToDecide', 'minutesToAnswer'] as const),
] as const satisfies readonly (keyof RegisterLineView)[];

/** Counts, times and outcomes of the referrals of a state. Numbers only, of one's own state only. */
@Injectable()
export class ReferralRegisterService {
  constructor(
    private readonly work: Work,
    private readonly store: ReferralRegisterStore,
    private readonly audit: AuditTrail,
  ) {}

  of(officer: Officer, query: RegisterQueryDto): Promise<ReferralRegisterView> {
    return this.asked(officer, query, 'read');
  }

  async csv(officer: Officer, query: RegisterQueryDto): Promise<string> {
    const { lines } = await this.asked(officer, query, 'export');
    return spreadsheet(columns, lines);
  }

  private asked(
    officer: Officer,
    { from, to }: RegisterQueryDto,
    kind: 'read' | 'export',
  ): Promise<ReferralRegisterView> {
    if (to < from) throw new Problem('ends_before_it_begins', { field: 'to' });
    return this.work.as(officer, async (em) => {
      await this.audit.write(em, { actor: officer, kind, action: 'referral.register', details: { from, to } });
      return { country: officer.country, from, to, lines: await this.store.lines(em, from, to) };
    });
  }
}
