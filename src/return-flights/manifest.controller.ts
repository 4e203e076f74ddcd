import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { ManifestService } from './manifest.service.js';
import { LeaveBehindDto, PassengerId, PutPassengerDto, TakeSeatsDto } from './return-flight.dto.js';
import { PassengerListView, type ReturnFlightView } from './return-flight-view.dto.js';
import { ReturnFlightsService } from './return-flights.service.js';

type View = Promise<ReturnFlightView>;

@Controller('return-flights/:id')
export class ManifestController {
  constructor(
    private readonly manifest: ManifestService,
    private readonly flights: ReturnFlightsService,
  ) {}

  /** The names that their states have released: for the organiser, for their own state, and for the destination. */
  @Get('passengers')
  @Allow('return_flight.read')
  passengers(@Me() officer: Officer, @Param() { id }: CaseId): Promise<PassengerListView> {
    return this.flights.passengers(officer, id);
  }

  /** Takes the seats that were offered, and says how many escorts come along. */
  @Post('take_seats')
  @HttpCode(200)
  @Allow('return_flight.act')
  takeSeats(@By() by: Acting, @Param() { id }: CaseId, @Body() { escorts }: TakeSeatsDto): View {
    return this.manifest.takeSeats(by, id, escorts);
  }

  /** Gives one of one's own readmissions a seat: nobody flies without a case. */
  @Put('passengers/:entryId')
  @Allow('return_flight.act')
  put(@By() by: Acting, @Param() { id, entryId }: PassengerId, @Body() body: PutPassengerDto): View {
    return this.manifest.put(by, id, entryId, body);
  }

  @Delete('passengers/:entryId')
  @Allow('return_flight.act')
  remove(@By() by: Acting, @Param() { id, entryId }: PassengerId): View {
    return this.manifest.remove(by, id, entryId);
  }

  /** Lets the organiser, and the destination from when it is told, have the names of one's own passengers. */
  @Post('release_list')
  @HttpCode(200)
  @Allow('return_flight.act')
  releaseList(@By() by: Acting, @Param() { id }: CaseId): View {
    return this.manifest.releaseList(by, id);
  }

  /** Somebody boards whose own case has departed; an open hold on it refuses that. */
  @Post('passengers/:entryId/board')
  @HttpCode(200)
  @Allow('return_flight.act')
  board(@By() by: Acting, @Param() { id, entryId }: PassengerId): View {
    return this.manifest.board(by, id, entryId);
  }

  /** Somebody is not taken along; why, their own state alone is shown. */
  @Post('passengers/:entryId/leave_behind')
  @HttpCode(200)
  @Allow('return_flight.act')
  leaveBehind(@By() by: Acting, @Param() { id, entryId }: PassengerId, @Body() { reason }: LeaveBehindDto): View {
    return this.manifest.leaveBehind(by, id, entryId, reason);
  }
}
