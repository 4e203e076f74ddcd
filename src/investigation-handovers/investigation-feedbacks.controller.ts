import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnFeedback, FeedbacksQueryDto, InvestigationFeedbackView } from './investigation-feedback.dto.js';
import { InvestigationFeedbacksService } from './investigation-feedbacks.service.js';

/** What came of what an officer wrote down. */
@Controller('investigation-feedbacks')
export class InvestigationFeedbacksController {
  constructor(private readonly feedbacks: InvestigationFeedbacksService) {}

  @Get()
  @Pages(InvestigationFeedbackView)
  @Allow('investigation_feedback.read')
  list(@Me() officer: Officer, @Query() query: FeedbacksQueryDto): Promise<PageOf<InvestigationFeedbackView>> {
    return this.feedbacks.list(officer, query);
  }

  @Get(':id')
  @Allow('investigation_feedback.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<InvestigationFeedbackView> {
    return this.feedbacks.get(officer, id);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('investigation_feedback.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnFeedback,
    @Body() { reason }: ReasonDto,
  ): Promise<InvestigationFeedbackView> {
    return this.feedbacks.act(by, id, action, reason);
  }
}
