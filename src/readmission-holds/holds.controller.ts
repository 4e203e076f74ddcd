import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnHold, HoldReceiptView, HoldsQueryDto, LiftHoldDto, SetHoldDto } from './hold.dto.js';
import { HoldLawView, HoldView } from './hold-view.dto.js';
import { HoldsService } from './holds.service.js';
import { showHoldLaw } from './hold.view.js';

@Controller('readmission-holds')
export class HoldsController {
  constructor(private readonly holds: HoldsService) {}

  @Get()
  @Pages(HoldView)
  @Allow('readmission_hold.read')
  list(@Me() officer: Officer, @Query() query: HoldsQueryDto): Promise<PageOf<HoldView>> {
    return this.holds.list(officer, query);
  }

  /** Every flag, with what it blocks, what ends it, and how sure that is. */
  @Get('flags')
  @Allow('readmission_hold.read')
  flags(): HoldLawView[] {
    return showHoldLaw();
  }

  @Get(':id')
  @Allow('readmission_hold.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<HoldView> {
    return this.holds.get(officer, id);
  }

  /** Stops a case at once. An expression of fear is taken up by any officer, by the reference number, whoever sees the case. */
  @Post()
  @Allow('readmission_hold.open')
  set(@By() by: Acting, @Body() body: SetHoldDto): Promise<HoldReceiptView> {
    return this.holds.set(by, body);
  }

  @Post(':id/lift')
  @HttpCode(200)
  @Allow('readmission_hold.act')
  lift(@By() by: Acting, @Param() { id }: CaseId, @Body() body: LiftHoldDto): Promise<HoldView> {
    return this.holds.lift(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_hold.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnHold, @Body() { reason }: ReasonDto): Promise<HoldView> {
    return this.holds.act(by, id, action, reason);
  }
}
