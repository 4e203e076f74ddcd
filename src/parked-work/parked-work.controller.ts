import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnParkedWork,
  NoteDto,
  ParkDto,
  ParkedView,
  ParkedWorkQueryDto,
  ParkedWorkView,
} from './parked-work.dto.js';
import { ParkedWorkParking } from './parked-work.parking.js';
import { ParkedWorkService } from './parked-work.service.js';

@Controller('parked-work')
export class ParkedWorkController {
  constructor(private readonly parked: ParkedWorkService) {}

  @Get()
  @Pages(ParkedWorkView)
  @Allow('parked_work.read')
  list(@Me() officer: Officer, @Query() query: ParkedWorkQueryDto): Promise<PageOf<ParkedWorkView>> {
    return this.parked.list(officer, query);
  }

  @Get(':id')
  @Allow('parked_work.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ParkedWorkView> {
    return this.parked.get(officer, id);
  }

  @Post(':id/give_back')
  @HttpCode(200)
  @Allow('parked_work.act')
  giveBack(@By() by: Acting, @Param() { id }: CaseId, @Body() { note }: NoteDto): Promise<ParkedWorkView> {
    return this.parked.send(by, id, 'give_back', note);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Allow('parked_work.act')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() { note }: NoteDto): Promise<ParkedWorkView> {
    return this.parked.send(by, id, 'answer', note);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('parked_work.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnParkedWork,
    @Body() { reason }: ReasonDto,
  ): Promise<ParkedWorkView> {
    return this.parked.act(by, id, action, reason);
  }
}

@Controller('tablets/:id/parked-work')
export class ParkingController {
  constructor(private readonly parking: ParkedWorkParking) {}

  /** What was refused because its officer may not do it any more; sent with the tablet's own key, and taken once. */
  @Post()
  @Allow('anyone')
  park(
    @Param() { id }: CaseId,
    @Headers('x-tablet-key') key: string | undefined,
    @Body() body: ParkDto,
  ): Promise<ParkedView> {
    return this.parking.park(id, key, body);
  }
}
