import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnDataNotice,
  AnswerDataNoticeDto,
  DataNoticesQueryDto,
  DataNoticeView,
  TellDataNoticeDto,
} from './data-notice.dto.js';
import { ReadmissionDataNoticesService } from './readmission-data-notices.service.js';

@Controller('readmission-data-notices')
export class ReadmissionDataNoticesController {
  constructor(private readonly notices: ReadmissionDataNoticesService) {}

  @Get()
  @Pages(DataNoticeView)
  @Allow('readmission_data_notice.read')
  list(@Me() officer: Officer, @Query() query: DataNoticesQueryDto): Promise<PageOf<DataNoticeView>> {
    return this.notices.list(officer, query);
  }

  @Get(':id')
  @Allow('readmission_data_notice.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DataNoticeView> {
    return this.notices.get(officer, id);
  }

  /** Tells the other state that something is corrected, erased or blocked, so that it follows. */
  @Post()
  @Allow('readmission_data_notice.open')
  tell(@By() by: Acting, @Body() body: TellDataNoticeDto): Promise<DataNoticeView> {
    return this.notices.tell(by, body);
  }

  @Post(':id/follow')
  @HttpCode(200)
  @Allow('readmission_data_notice.open')
  follow(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerDataNoticeDto): Promise<DataNoticeView> {
    return this.notices.answer(by, id, 'follow', body);
  }

  @Post(':id/contest')
  @HttpCode(200)
  @Allow('readmission_data_notice.open')
  contest(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerDataNoticeDto): Promise<DataNoticeView> {
    return this.notices.answer(by, id, 'contest', body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_data_notice.open')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnDataNotice,
    @Body() { reason }: ReasonDto,
  ): Promise<DataNoticeView> {
    return this.notices.act(by, id, action, reason);
  }
}
