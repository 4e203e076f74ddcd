import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnIncident,
  CloseIncidentDto,
  IncidentLinkDto,
  IncidentReportDto,
  IncidentsQueryDto,
} from './incident-acts.dto.js';
import { IncidentView } from './incident-view.dto.js';
import { AssessIncidentDto, IncidentLinkId, OpenIncidentDto, ReviseIncidentDto } from './incident.dto.js';
import { IncidentsService } from './incidents.service.js';

@Controller('incidents')
export class IncidentsController {
  constructor(private readonly incidents: IncidentsService) {}

  @Get()
  @Pages(IncidentView)
  @Allow('incident.read')
  list(@Me() officer: Officer, @Query() query: IncidentsQueryDto): Promise<PageOf<IncidentView>> {
    return this.incidents.list(officer, query);
  }

  @Get(':id')
  @Allow('incident.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<IncidentView> {
    return this.incidents.get(officer, id);
  }

  /** Records an event; the first report of it is owed within 24 hours of its detection. */
  @Post()
  @Allow('incident.record')
  open(@By() by: Acting, @Body() body: OpenIncidentDto): Promise<IncidentView> {
    return this.incidents.open(by, body);
  }

  @Patch(':id')
  @Allow('incident.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseIncidentDto): Promise<IncidentView> {
    return this.incidents.revise(by, id, body);
  }

  /** Makes the first report. */
  @Post(':id/report')
  @HttpCode(200)
  @Allow('incident.act')
  report(@By() by: Acting, @Param() { id }: CaseId, @Body() body: IncidentReportDto): Promise<IncidentView> {
    return this.incidents.report(by, id, 'report', body);
  }

  /** Adds a report to the first. */
  @Post(':id/add_report')
  @HttpCode(200)
  @Allow('incident.act')
  addReport(@By() by: Acting, @Param() { id }: CaseId, @Body() body: IncidentReportDto): Promise<IncidentView> {
    return this.incidents.report(by, id, 'add_report', body);
  }

  /** Impact and confidence, as whoever answers for the picture judges them. */
  @Post(':id/assess')
  @HttpCode(200)
  @Allow('incident.act')
  assess(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AssessIncidentDto): Promise<IncidentView> {
    return this.incidents.assess(by, id, body);
  }

  /** Ties it to another event of the operation. */
  @Put(':id/links/:otherId')
  @Allow('incident.act')
  putLink(
    @By() by: Acting,
    @Param() { id, otherId }: IncidentLinkId,
    @Body() body: IncidentLinkDto,
  ): Promise<IncidentView> {
    return this.incidents.putLink(by, id, otherId, body);
  }

  @Delete(':id/links/:otherId')
  @Allow('incident.act')
  removeLink(@By() by: Acting, @Param() { id, otherId }: IncidentLinkId): Promise<IncidentView> {
    return this.incidents.removeLink(by, id, otherId);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allow('incident.act')
  close(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CloseIncidentDto): Promise<IncidentView> {
    return this.incidents.close(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('incident.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnIncident, @Body() { reason }: ReasonDto): Promise<IncidentView> {
    return this.incidents.act(by, id, action, reason);
  }
}
