import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { MayBeHeardWithReason } from '../core/exchange/taken-down.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnUseReport,
  AnswerReportDto,
  AskForReportDto,
  RegisterUseReportDto,
  UseReportsQueryDto,
  UseReportView,
} from './use-report.dto.js';
import { UseReportsService } from './use-reports.service.js';

@Controller('use-reports')
export class UseReportsController {
  constructor(private readonly reports: UseReportsService) {}

  @Get()
  @Pages(UseReportView)
  @Allow('use_report.read')
  list(@Me() officer: Officer, @Query() query: UseReportsQueryDto): Promise<PageOf<UseReportView>> {
    return this.reports.list(officer, query);
  }

  @Get(':id')
  @Allow('use_report.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<UseReportView> {
    return this.reports.get(officer, id);
  }

  /** Asks whoever received an item what they did with it. */
  @Post()
  @Allow('use_report.open')
  ask(@By() by: Acting, @Body() body: AskForReportDto): Promise<UseReportView> {
    return this.reports.ask(by, body);
  }

  /** A state without account here asks what became of what it has passed on: taken down as it came. */
  @Post('register')
  @Allow('use_report.register')
  register(@By() by: Acting, @Body() body: RegisterUseReportDto): Promise<UseReportView> {
    return this.reports.register(by, body);
  }

  /** Answers from the log of the recipient: every use, and what came of it. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('use_report.act')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerReportDto): Promise<UseReportView> {
    return this.reports.answer(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('use_report.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnUseReport,
    @Body() body: MayBeHeardWithReason,
  ): Promise<UseReportView> {
    return this.reports.act(by, id, action, body);
  }
}
