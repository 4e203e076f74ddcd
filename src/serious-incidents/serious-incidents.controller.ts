import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { SeriousIncidentView } from './serious-incident-view.dto.js';
import {
  ActOnSeriousIncident,
  RaiseSeriousIncidentDto,
  ReviseSeriousIncidentDto,
  SeriousIncidentsQueryDto,
} from './serious-incident.dto.js';
import {
  AddInformationDto,
  ConcludeInquiryDto,
  InquiryFindingDto,
  FindingId,
  RecommendationDto,
  RecommendationId,
} from './serious-incident-inquiry.dto.js';
import { SeriousIncidentInquiryService } from './serious-incident-inquiry.service.js';
import { SeriousIncidentsService } from './serious-incidents.service.js';

@Controller('serious-incidents')
export class SeriousIncidentsController {
  constructor(
    private readonly incidents: SeriousIncidentsService,
    private readonly inquiry: SeriousIncidentInquiryService,
  ) {}

  @Get()
  @Pages(SeriousIncidentView)
  @Allow('serious_incident.read')
  list(@Me() officer: Officer, @Query() query: SeriousIncidentsQueryDto): Promise<PageOf<SeriousIncidentView>> {
    return this.incidents.list(officer, query);
  }

  @Get(':id')
  @Allow('serious_incident.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<SeriousIncidentView> {
    return this.incidents.get(officer, id);
  }

  /** Reports, by whoever takes part in the operation in any function; nobody approves it, and it can go past the chain of command. */
  @Post()
  @Allow('serious_incident.raise')
  raise(@By() by: Acting, @Body() body: RaiseSeriousIncidentDto): Promise<SeriousIncidentView> {
    return this.incidents.raise(by, body);
  }

  @Patch(':id')
  @Allow('serious_incident.act')
  revise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReviseSeriousIncidentDto,
  ): Promise<SeriousIncidentView> {
    return this.inquiry.revise(by, id, body);
  }

  /** Adds to what was reported, without changing it. */
  @Post(':id/add_information')
  @HttpCode(200)
  @Allow('serious_incident.act')
  addInformation(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: AddInformationDto,
  ): Promise<SeriousIncidentView> {
    return this.inquiry.addInformation(by, id, body);
  }

  /** Opens the inquiry, gives it its number, and makes the caller its handler. */
  @Post(':id/launch')
  @HttpCode(200)
  @Allow('serious_incident.act')
  launch(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: ReasonDto): Promise<SeriousIncidentView> {
    return this.inquiry.launch(by, id, reason);
  }

  /** What an authority was asked for, and what it answered or refused. */
  @Put(':id/findings/:findingId')
  @Allow('serious_incident.act')
  putFinding(
    @By() by: Acting,
    @Param() { id, findingId }: FindingId,
    @Body() body: InquiryFindingDto,
  ): Promise<SeriousIncidentView> {
    return this.inquiry.putFinding(by, id, findingId, body);
  }

  /** What somebody is to do about it until when, and, later, what came of it. */
  @Put(':id/recommendations/:recommendationId')
  @Allow('serious_incident.act')
  putRecommendation(
    @By() by: Acting,
    @Param() { id, recommendationId }: RecommendationId,
    @Body() body: RecommendationDto,
  ): Promise<SeriousIncidentView> {
    return this.inquiry.putRecommendation(by, id, recommendationId, body);
  }

  /** Writes the final report. */
  @Post(':id/conclude')
  @HttpCode(200)
  @Allow('serious_incident.act')
  conclude(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ConcludeInquiryDto): Promise<SeriousIncidentView> {
    return this.inquiry.conclude(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('serious_incident.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnSeriousIncident,
    @Body() { reason }: ReasonDto,
  ): Promise<SeriousIncidentView> {
    return this.incidents.act(by, id, action, reason);
  }
}
