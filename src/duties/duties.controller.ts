import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { DutiesService } from './duties.service.js';
import {
  DutiesQueryDto,
  DutyId,
  DutyView,
  OnDutyQueryDto,
  PlanDutyDto,
  ReviseDutyDto,
  UncoveredQueryDto,
  UncoveredView,
} from './duty.dto.js';

@Controller('duties')
export class DutiesController {
  constructor(private readonly duties: DutiesService) {}

  @Get()
  @Pages(DutyView)
  @Allow('directory.read')
  list(@Me() officer: Officer, @Query() query: DutiesQueryDto): Promise<PageOf<DutyView>> {
    return this.duties.list(officer, query);
  }

  /** Who is on duty at this moment. */
  @Get('now')
  @Allow('directory.read')
  now(@Me() officer: Officer, @Query() query: OnDutyQueryDto): Promise<DutyView[]> {
    return this.duties.now(officer, query);
  }

  /** Approving roles with neither a holder on duty nor a deputy at this moment. */
  @Get('uncovered')
  @Allow('directory.read')
  uncovered(@Me() officer: Officer, @Query() query: UncoveredQueryDto): Promise<UncoveredView[]> {
    return this.duties.uncovered(officer, query);
  }

  @Get(':id')
  @Allow('directory.read')
  get(@Me() officer: Officer, @Param() { id }: DutyId): Promise<DutyView> {
    return this.duties.get(officer, id);
  }

  @Post()
  @Allow('duty.plan')
  plan(@By() by: Acting, @Body() body: PlanDutyDto): Promise<DutyView> {
    return this.duties.plan(by, body);
  }

  @Patch(':id')
  @Allow('duty.plan')
  revise(@By() by: Acting, @Param() { id }: DutyId, @Body() body: ReviseDutyDto): Promise<DutyView> {
    return this.duties.revise(by, id, body);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('duty.plan')
  withdraw(@By() by: Acting, @Param() { id }: DutyId): Promise<DutyView> {
    return this.duties.withdraw(by, id);
  }
}
