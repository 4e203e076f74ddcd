import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnDailyReport,
  CorrectDailyReportDto,
  DailyReportInFullView,
  DailyReportsQueryDto,
  DailyReportView,
  OpenDailyReportDto,
  ReviseDailyReportDto,
} from './daily-report.dto.js';
import { DailyReportsService } from './daily-reports.service.js';

@Controller('daily-reports')
export class DailyReportsController {
  constructor(private readonly reports: DailyReportsService) {}

  @Get()
  @Pages(DailyReportView)
  @Allow('daily_report.read')
  list(@Me() officer: Officer, @Query() query: DailyReportsQueryDto): Promise<PageOf<DailyReportView>> {
    return this.reports.list(officer, query);
  }

  /** With its figures, and with what has changed in the records since it was submitted. */
  @Get(':id')
  @Allow('daily_report.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DailyReportInFullView> {
    return this.reports.get(officer, id);
  }

  /** Opens the report of a day at a site, or of the operation as a whole; its figures are there already. */
  @Post()
  @Allow('daily_report.write')
  open(@By() by: Acting, @Body() body: OpenDailyReportDto): Promise<DailyReportInFullView> {
    return this.reports.open(by, body);
  }

  @Patch(':id')
  @Allow('daily_report.act')
  revise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReviseDailyReportDto,
  ): Promise<DailyReportInFullView> {
    return this.reports.revise(by, id, body);
  }

  /** Freezes the figures and asks the states for their validation; not before the day is over. */
  @Post(':id/submit')
  @HttpCode(200)
  @Allow('daily_report.act')
  submit(@By() by: Acting, @Param() { id }: CaseId): Promise<DailyReportInFullView> {
    return this.reports.submit(by, id);
  }

  /** Opens the next edition; the old one stays readable as it was. */
  @Post(':id/correct')
  @Allow('daily_report.act')
  correct(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: CorrectDailyReportDto,
  ): Promise<DailyReportInFullView> {
    return this.reports.correct(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('daily_report.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnDailyReport,
    @Body() { reason }: ReasonDto,
  ): Promise<DailyReportInFullView> {
    return this.reports.act(by, id, action, reason);
  }
}
