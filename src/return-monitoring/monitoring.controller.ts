import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { MonitoringService } from './monitoring.service.js';
import { ActOnVisit, AnnounceVisitDto, VisitsQueryDto, VisitView } from './visit.dto.js';

@Controller('monitoring-visits')
export class MonitoringVisitsController {
  constructor(private readonly monitoring: MonitoringService) {}

  @Get()
  @Pages(VisitView)
  @Allow('return_monitoring.read')
  list(@Me() officer: Officer, @Query() query: VisitsQueryDto): Promise<PageOf<VisitView>> {
    return this.monitoring.visits(officer, query);
  }

  @Get(':id')
  @Allow('return_monitoring.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<VisitView> {
    return this.monitoring.visit(officer, id);
  }

  /** A monitor says when and where they will be. Access that is refused, or not answered, stays on record. */
  @Post()
  @Allow('return_monitoring.open')
  announce(@By() by: Acting, @Body() body: AnnounceVisitDto): Promise<VisitView> {
    return this.monitoring.announce(by, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('return_monitoring.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnVisit, @Body() { reason }: ReasonDto): Promise<VisitView> {
    return this.monitoring.actOnVisit(by, id, action, reason);
  }
}
