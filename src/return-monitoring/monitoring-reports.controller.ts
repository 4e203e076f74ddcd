import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { MonitoringService } from './monitoring.service.js';
import { ActOnReport, OpenReportDto, ReportsQueryDto, ReportView, RespondDto, ReviseReportDto } from './report.dto.js';

@Controller('monitoring-reports')
export class MonitoringReportsController {
  constructor(private readonly monitoring: MonitoringService) {}

  @Get()
  @Pages(ReportView)
  @Allow('return_monitoring.read')
  list(@Me() officer: Officer, @Query() query: ReportsQueryDto): Promise<PageOf<ReportView>> {
    return this.monitoring.reports(officer, query);
  }

  @Get(':id')
  @Allow('return_monitoring.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ReportView> {
    return this.monitoring.report(officer, id);
  }

  @Post()
  @Allow('return_monitoring.open')
  open(@By() by: Acting, @Body() body: OpenReportDto): Promise<ReportView> {
    return this.monitoring.open(by, body);
  }

  @Patch(':id')
  @Allow('return_monitoring.open')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseReportDto): Promise<ReportView> {
    return this.monitoring.revise(by, id, body);
  }

  /** What the authority that was watched says to it. */
  @Post(':id/respond')
  @HttpCode(200)
  @Allow('return_monitoring.act')
  respond(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RespondDto): Promise<ReportView> {
    return this.monitoring.respond(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('return_monitoring.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnReport, @Body() { reason }: ReasonDto): Promise<ReportView> {
    return this.monitoring.actOnReport(by, id, action, reason);
  }
}
