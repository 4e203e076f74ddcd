import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnTransit,
  EraseTransitDto,
  OpenTransitDto,
  PutTransitPersonDto,
  ReviseTransitDto,
  TransitPersonId,
  TransitsQueryDto,
} from './transit.dto.js';
import { TransitView } from './transit-view.dto.js';
import { TransitsService } from './transits.service.js';

@Controller('transits')
export class TransitsController {
  constructor(private readonly transits: TransitsService) {}

  @Get()
  @Pages(TransitView)
  @Allow('transit.read')
  list(@Me() officer: Officer, @Query() query: TransitsQueryDto): Promise<PageOf<TransitView>> {
    return this.transits.list(officer, query);
  }

  @Get(':id')
  @Allow('transit.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TransitView> {
    return this.transits.get(officer, id);
  }

  /** Begins to ask a state to let somebody through; or takes down what a state without account has asked. */
  @Post()
  @Allow('transit.open')
  open(@By() by: Acting, @Body() body: OpenTransitDto): Promise<TransitView> {
    return this.transits.open(by, body);
  }

  @Patch(':id')
  @Allow('transit.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseTransitDto): Promise<TransitView> {
    return this.transits.revise(by, id, body);
  }

  /** Enters or replaces somebody who is to be brought through. */
  @Put(':id/persons/:personId')
  @Allow('transit.act')
  putPerson(
    @By() by: Acting,
    @Param() { id, personId }: TransitPersonId,
    @Body() body: PutTransitPersonDto,
  ): Promise<TransitView> {
    return this.transits.putPerson(by, id, personId, body);
  }

  @Delete(':id/persons/:personId')
  @Allow('transit.act')
  removePerson(@By() by: Acting, @Param() { id, personId }: TransitPersonId): Promise<TransitView> {
    return this.transits.removePerson(by, id, personId);
  }

  /** What identified anybody is gone; that there was a transit, when, and how it ended, stays. */
  @Post(':id/erase')
  @HttpCode(200)
  @Allow('transit.act')
  erase(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: EraseTransitDto): Promise<TransitView> {
    return this.transits.erase(by, id, reason);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('transit.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnTransit, @Body() { reason }: ReasonDto): Promise<TransitView> {
    return this.transits.act(by, id, action, reason);
  }
}
