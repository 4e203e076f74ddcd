import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { FlightCourseService } from './flight-course.service.js';
import {
  ActOnReturnFlight,
  CancelFlightDto,
  FlightShareId,
  NameMonitorsDto,
  OpenReturnFlightDto,
  PostponeFlightDto,
  PutShareDto,
  ReturnFlightsQueryDto,
  ReviseReturnFlightDto,
} from './return-flight.dto.js';
import { ReturnFlightView } from './return-flight-view.dto.js';
import { ReturnFlightsService } from './return-flights.service.js';

type View = Promise<ReturnFlightView>;

@Controller('return-flights')
export class ReturnFlightsController {
  constructor(
    private readonly flights: ReturnFlightsService,
    private readonly course: FlightCourseService,
  ) {}

  @Get()
  @Pages(ReturnFlightView)
  @Allow('return_flight.read')
  list(@Me() officer: Officer, @Query() query: ReturnFlightsQueryDto): Promise<PageOf<ReturnFlightView>> {
    return this.flights.list(officer, query);
  }

  @Get(':id')
  @Allow('return_flight.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ReturnFlightView> {
    return this.flights.get(officer, id);
  }

  /** Plans a flight that several states can take seats on. */
  @Post()
  @Allow('return_flight.open')
  open(@By() by: Acting, @Body() body: OpenReturnFlightDto): Promise<ReturnFlightView> {
    return this.flights.open(by, body);
  }

  @Patch(':id')
  @Allow('return_flight.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseReturnFlightDto): View {
    return this.flights.revise(by, id, body);
  }

  /** Offers seats to a state; what the organiser puts down for its own state is taken at once. */
  @Put(':id/shares/:country')
  @Allow('return_flight.act')
  putShare(@By() by: Acting, @Param() { id, country }: FlightShareId, @Body() body: PutShareDto): View {
    return this.flights.putShare(by, id, country, body);
  }

  /** Those who watch over rights on board. */
  @Post(':id/name_monitors')
  @HttpCode(200)
  @Allow('return_flight.act')
  nameMonitors(@By() by: Acting, @Param() { id }: CaseId, @Body() { officerIds }: NameMonitorsDto): View {
    return this.flights.nameMonitors(by, id, officerIds);
  }

  /** Another time, at once: every case has to be notified anew before the manifest can be closed. */
  @Post(':id/postpone')
  @HttpCode(200)
  @Allow('return_flight.act')
  postpone(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PostponeFlightDto): View {
    return this.course.postpone(by, id, body);
  }

  /** Over: everybody was taken over or brought back; the names are deleted. */
  @Post(':id/complete')
  @HttpCode(200)
  @Allow('return_flight.act')
  complete(@By() by: Acting, @Param() { id }: CaseId): Promise<ReturnFlightView> {
    return this.course.complete(by, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('return_flight.act')
  cancel(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: CancelFlightDto): Promise<ReturnFlightView> {
    return this.course.cancel(by, id, reason);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('return_flight.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnReturnFlight, @Body() { reason }: ReasonDto): View {
    return this.flights.act(by, id, action, reason);
  }
}
