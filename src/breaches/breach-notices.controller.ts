import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AcknowledgeBreachDto,
  BreachNoticesQueryDto,
  BreachNoticeView,
  RegisterBreachNoticeDto,
} from './breach.dto.js';
import { BreachNoticesService } from './breach-notices.service.js';

@Controller('breach-notices')
export class BreachNoticesController {
  constructor(private readonly notices: BreachNoticesService) {}

  @Get()
  @Pages(BreachNoticeView)
  @Allow('breach.work')
  list(@Me() officer: Officer, @Query() query: BreachNoticesQueryDto): Promise<PageOf<BreachNoticeView>> {
    return this.notices.list(officer, query);
  }

  @Get(':id')
  @Allow('breach.work')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<BreachNoticeView> {
    return this.notices.get(officer, id);
  }

  /** A state without account here tells of a breach of what was passed on to it: taken down as it came. */
  @Post('register')
  @Allow('breach_notice.register')
  register(@By() by: Acting, @Body() body: RegisterBreachNoticeDto): Promise<BreachNoticeView> {
    return this.notices.register(by, body);
  }

  /** The transmitter knows of it, and says what it asks for. */
  @Post(':id/acknowledge')
  @HttpCode(200)
  @Allow('breach.work')
  acknowledge(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: AcknowledgeBreachDto,
  ): Promise<BreachNoticeView> {
    return this.notices.acknowledge(by, id, body);
  }
}
