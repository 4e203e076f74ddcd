import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { CorrectionNoticeView, NoticeDto } from './correction-notice.dto.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { CorrectionNoticeKind } from './correction-notice.kind.js';
import type { CorrectionNoticeAction } from './correction-notice.workflow.js';
import { NoticeIssuing } from './notice.issuing.js';
import { NoticeOutcomes } from './notice.outcomes.js';

type Outcome = Extract<CorrectionNoticeAction, 'correct' | 'delete' | 'restrict_use' | 'apply'>;

/** How a notice ends: with what is done to the copy, in the same unit of work, and with what was done in both logs. */
@Injectable()
export class NoticeOutcomesService {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CorrectionNoticeKind,
    private readonly outcomes: NoticeOutcomes,
    private readonly issuing: NoticeIssuing,
  ) {}

  carryOut(by: Acting, id: string, action: Outcome): Promise<CorrectionNoticeView> {
    const carry = this.carriedOut(action);
    return this.cases.act(this.notices.kind, by, {
      id,
      action,
      change: async ({ subject, now }, em) => {
        await carry({ em, now }, by.officer, subject);
        // What is right is in the corrected version from now on, and what is destroyed is not told here either.
        subject.corrected = null;
        if (action === 'delete') subject.grounds = null;
      },
    });
  }

  /** Its transmitter agrees with whoever received it, and tells everybody who has it. */
  accept(by: Acting, id: string, form: NoticeDto): Promise<CorrectionNoticeView> {
    return this.cases.act(this.notices.kind, by, {
      id,
      action: 'accept',
      change: async ({ subject, now }, em: EntityManager) => {
        const glance = { reader: by.officer, em, now };
        subject.resultId = await this.issuing.toRecipients(glance, { ...form, itemId: subject.itemId });
      },
    });
  }

  private carriedOut(action: Outcome): (unit: Unit, by: Acting['officer'], notice: CorrectionNotice) => Promise<void> {
    const { outcomes } = this;
    const ways = {
      correct: outcomes.correct.bind(outcomes),
      delete: outcomes.delete.bind(outcomes),
      restrict_use: outcomes.restrict.bind(outcomes),
      apply: outcomes.apply.bind(outcomes),
    };
    return ways[action];
  }
}
