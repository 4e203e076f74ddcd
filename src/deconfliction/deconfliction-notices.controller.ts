import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnNotice,
  AnswerNoticeDto,
  DeconflictionNoticeView,
  DeconflictionNoticesQueryDto,
} from './deconfliction-notice.dto.js';
import { DeconflictionNoticesService } from './deconfliction-notices.service.js';

/** For supervisors: another unit works on the same. */
@Controller('deconfliction-notices')
export class DeconflictionNoticesController {
  constructor(private readonly notices: DeconflictionNoticesService) {}

  @Get()
  @Pages(DeconflictionNoticeView)
  @Allow('deconfliction.use')
  list(@Me() officer: Officer, @Query() query: DeconflictionNoticesQueryDto): Promise<PageOf<DeconflictionNoticeView>> {
    return this.notices.list(officer, query);
  }

  @Get(':id')
  @Allow('deconfliction.use')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DeconflictionNoticeView> {
    return this.notices.get(officer, id);
  }

  /** What the supervisor does about it; the other unit's supervisor is shown the answer. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('deconfliction.use')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerNoticeDto): Promise<DeconflictionNoticeView> {
    return this.notices.answer(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('deconfliction.use')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnNotice,
    @Body() { reason }: ReasonDto,
  ): Promise<DeconflictionNoticeView> {
    return this.notices.act(by, id, action, reason);
  }
}
