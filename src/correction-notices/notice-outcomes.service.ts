import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import type { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import type { Acting } from '../core/work/acting.js';
import type { AcceptNoticeDto, CorrectionNoticeView } from './correction-notice.dto.js';
import { CorrectionNoticeKind } from './correction-notice.kind.js';
import { NoticeIssuing } from './notice.issuing.js';
import { assertSaid } from './notice.saying.js';
import { NoticeOutcomes, type Outcome } from './notice.outcomes.js';

/** How a notice ends: with what is done to the copy, in the same unit of work, and with what was done in both logs. */
@Injectable()
export class NoticeOutcomesService {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CorrectionNoticeKind,
    private readonly outcomes: NoticeOutcomes,
    private readonly issuing: NoticeIssuing,
  ) {}

  carryOut(by: Acting, id: string, action: Outcome, { heard }: MayBeHeard): Promise<CorrectionNoticeView> {
    return this.cases.act(this.notices.kind, by, {
      id,
      action,
      at: heard?.at,
      change: (attempt, em) => {
        const { subject, now } = attempt;
        assertSaid(attempt, action, heard);
        return this.outcomes.carryOut({ em, now }, by.officer, subject, action);
      },
    });
  }

  /** Its transmitter agrees with whoever received it, and tells everybody who has it. */
  accept(by: Acting, id: string, { heard, ...form }: AcceptNoticeDto): Promise<CorrectionNoticeView> {
    return this.cases.act(this.notices.kind, by, {
      id,
      action: 'accept',
      at: heard?.at,
      change: async (attempt, em: EntityManager) => {
        const { subject, now } = attempt;
        assertSaid(attempt, 'accept', heard);
        // A transmitter without account here has told others itself, and tells us of that apart.
        if (subject.elsewhere === subject.ownerCountry) return;
        const glance = { reader: by.officer, em, now };
        subject.resultId = await this.issuing.toRecipients(glance, { ...form, itemId: subject.itemId });
      },
    });
  }
}
