import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import {
  EventsExportDto,
  EventsQueryDto,
  IndicatorsQueryDto,
  IndicatorsView,
  OperationId,
} from './incident-events.dto.js';
import { IncidentEventsService } from './incident-events.service.js';
import { IncidentView } from './incident-view.dto.js';

@Controller('operations')
export class IncidentEventsController {
  constructor(private readonly events: IncidentEventsService) {}

  /** The events of an operation that the caller may see, newest first. */
  @Get(':id/events')
  @Pages(IncidentView)
  @Allow('incident.read')
  list(
    @Me() officer: Officer,
    @Param() { id }: OperationId,
    @Query() query: EventsQueryDto,
  ): Promise<PageOf<IncidentView>> {
    return this.events.list(officer, id, query);
  }

  /** The same for a spreadsheet: up to 5000 events of one period, without what was told of them. */
  @Get(':id/events.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="events.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Allow('incident.read')
  csv(@Me() officer: Officer, @Param() { id }: OperationId, @Query() period: EventsExportDto): Promise<string> {
    return this.events.csv(officer, id, period);
  }

  /** The indicators of a month: persons by event, place, nationality, age and sex. */
  @Get(':id/indicators')
  @Allow('incident.read')
  indicators(
    @Me() officer: Officer,
    @Param() { id }: OperationId,
    @Query() { month }: IndicatorsQueryDto,
  ): Promise<IndicatorsView> {
    return this.events.indicators(officer, id, month);
  }
}
