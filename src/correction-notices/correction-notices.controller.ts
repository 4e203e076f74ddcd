import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { MayBeHeard, MayBeHeardWithReason } from '../core/exchange/taken-down.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AcceptNoticeDto,
  ActOnCorrectionNotice,
  CorrectionNoticeView,
  FanOutView,
  IssueNoticeDto,
  NoticesQueryDto,
  RegisterNoticeDto,
  TellTransmitterDto,
} from './correction-notice.dto.js';
import { CorrectionNoticesService } from './correction-notices.service.js';
import { NoticeOutcomesService } from './notice-outcomes.service.js';

@Controller('correction-notices')
export class CorrectionNoticesController {
  constructor(
    private readonly notices: CorrectionNoticesService,
    private readonly outcomes: NoticeOutcomesService,
  ) {}

  @Get()
  @Pages(CorrectionNoticeView)
  @Allow('correction_notice.read')
  list(@Me() officer: Officer, @Query() query: NoticesQueryDto): Promise<PageOf<CorrectionNoticeView>> {
    return this.notices.list(officer, query);
  }

  @Get(':id')
  @Allow('correction_notice.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<CorrectionNoticeView> {
    return this.notices.get(officer, id);
  }

  /** Tells everybody who has an item, whoever they got it from, that it was wrong, unlawful, taken back or classified anew. */
  @Post()
  @Allow('correction_notice.open')
  issue(@By() by: Acting, @Body() body: IssueNoticeDto): Promise<FanOutView> {
    return this.notices.issue(by, body);
  }

  /** Tells whoever passed something on that it seems to be wrong, or was processed unlawfully. */
  @Post('to-transmitter')
  @Allow('correction_notice.open')
  tell(@By() by: Acting, @Body() body: TellTransmitterDto): Promise<FanOutView> {
    return this.notices.tell(by, body);
  }

  /** A notice that a state without account here has issued: taken down as it came, for everybody here who has the item. */
  @Post('register')
  @Allow('correction_notice.register')
  register(@By() by: Acting, @Body() body: RegisterNoticeDto): Promise<FanOutView> {
    return this.notices.register(by, body);
  }

  /** A corrected version takes the place of the wrong copy, which is destroyed. */
  @Post(':id/correct')
  @HttpCode(200)
  @Allow('correction_notice.act')
  correct(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MayBeHeard): Promise<CorrectionNoticeView> {
    return this.outcomes.carryOut(by, id, 'correct', body);
  }

  /** The copy is destroyed, and what was made of it. */
  @Post(':id/delete')
  @HttpCode(200)
  @Allow('correction_notice.act')
  delete(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MayBeHeard): Promise<CorrectionNoticeView> {
    return this.outcomes.carryOut(by, id, 'delete', body);
  }

  /** The copy is kept and not used. */
  @Post(':id/restrict_use')
  @HttpCode(200)
  @Allow('correction_notice.act')
  restrict(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MayBeHeard): Promise<CorrectionNoticeView> {
    return this.outcomes.carryOut(by, id, 'restrict_use', body);
  }

  /** The copy gets its new classification; what is above the ceiling then is destroyed here. */
  @Post(':id/apply')
  @HttpCode(200)
  @Allow('correction_notice.act')
  apply(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MayBeHeard): Promise<CorrectionNoticeView> {
    return this.outcomes.carryOut(by, id, 'apply', body);
  }

  /** The transmitter agrees with what a recipient has told it, and tells everybody who has it. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('correction_notice.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AcceptNoticeDto): Promise<CorrectionNoticeView> {
    return this.outcomes.accept(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('correction_notice.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnCorrectionNotice,
    @Body() body: MayBeHeardWithReason,
  ): Promise<CorrectionNoticeView> {
    return this.notices.act(by, id, action, body);
  }
}
