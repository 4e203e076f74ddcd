import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { AnswerSession, InterpreterSessionView, ReportSessionProblemDto } from './interpreter-session.dto.js';
import { InterpreterBookingsService } from './interpreter-bookings.service.js';

/** What an interpreter has: their sessions, and nothing of what they are about. */
@Controller('interpreter-sessions')
export class InterpreterSessionsController {
  constructor(private readonly bookings: InterpreterBookingsService) {}

  @Get('mine')
  @Pages(InterpreterSessionView)
  @Allow('interpreter_session.own')
  mine(@Me() officer: Officer, @Query() query: PageQueryDto): Promise<PageOf<InterpreterSessionView>> {
    return this.bookings.mine(officer, query);
  }

  @Post(':id/report_problem')
  @HttpCode(200)
  @Allow('interpreter_session.own')
  report(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReportSessionProblemDto,
  ): Promise<InterpreterSessionView> {
    return this.bookings.reportMine(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('interpreter_session.own')
  answer(
    @By() by: Acting,
    @Param() { id, action }: AnswerSession,
    @Body() { reason }: ReasonDto,
  ): Promise<InterpreterSessionView> {
    return this.bookings.answer(by, id, action, reason);
  }
}
