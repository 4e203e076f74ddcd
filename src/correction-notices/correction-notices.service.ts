import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { MayBeHeardWithReason } from '../core/exchange/taken-down.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import type {
  CorrectionNoticeView,
  FanOutView,
  IssueNoticeDto,
  NoticesQueryDto,
  RegisterNoticeDto,
  TellTransmitterDto,
} from './correction-notice.dto.js';
import { CorrectionNoticeKind } from './correction-notice.kind.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { assertSaid } from './notice.saying.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { showCorrectionNotice } from './correction-notice.view.js';
import type { CorrectionNoticeAction } from './correction-notice.workflow.js';
import { NoticeIssuing } from './notice.issuing.js';

@Injectable()
export class CorrectionNoticesService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly notices: CorrectionNoticeKind,
    private readonly issuing: NoticeIssuing,
  ) {}

  /** Everybody who has the item is told at once; a repetition tells nobody again. */
  issue(by: Acting, form: IssueNoticeDto): Promise<FanOutView> {
    return this.sent(by, (glance) => this.issuing.toRecipients(glance, form));
  }

  tell(by: Acting, form: TellTransmitterDto): Promise<FanOutView> {
    return this.sent(by, (glance) => this.issuing.toTransmitter(glance, form));
  }

  /** Issued by a state without account here. */
  register(by: Acting, form: RegisterNoticeDto): Promise<FanOutView> {
    return this.sent(by, (glance) => this.issuing.elsewhere(glance, form));
  }

  private sent(by: Acting, send: (glance: Glance) => Promise<string>): Promise<FanOutView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const glance = { reader: by.officer, em, now };
        const id = await send(glance);
        return { id, answer: await this.together(glance, id) };
      },
      again: (em, id, now) => this.together({ reader: by.officer, em, now }, id),
    });
  }

  list(officer: Officer, { limit, after, count, ...asked }: NoticesQueryDto): Promise<PageOf<CorrectionNoticeView>> {
    return this.cases.list(this.notices.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<CorrectionNoticeView> {
    return this.cases.get(this.notices.kind, officer, id);
  }

  act(
    by: Acting,
    id: string,
    action: CorrectionNoticeAction,
    { reason, heard }: MayBeHeardWithReason,
  ): Promise<CorrectionNoticeView> {
    const change = (attempt: Attempt<CorrectionNotice>) => assertSaid(attempt, action, heard);
    return this.cases.act(this.notices.kind, by, { id, action, reason, at: heard?.at, change });
  }

  private async together(glance: Glance, fanOutId: string): Promise<FanOutView> {
    const notices = await this.notices.store.together(glance.em, fanOutId);
    if (notices.length === 0) throw new Problem('not_found');
    return { fanOutId, notices: notices.map((notice) => showCorrectionNotice(notice, glance)) };
  }
}
