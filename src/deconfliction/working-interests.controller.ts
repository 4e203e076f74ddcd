import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnInterest,
  DeclareInterestDto,
  InterestsQueryDto,
  RenewInterestDto,
  WorkingInterestView,
} from './working-interest.dto.js';
import { WorkingInterestsService } from './working-interests.service.js';

/** What a unit works on, so that another one that works on the same does not stay unknown to its supervisors. */
@Controller('working-interests')
export class WorkingInterestsController {
  constructor(private readonly interests: WorkingInterestsService) {}

  @Get()
  @Pages(WorkingInterestView)
  @Allow('working_interest.use')
  list(@Me() officer: Officer, @Query() query: InterestsQueryDto): Promise<PageOf<WorkingInterestView>> {
    return this.interests.list(officer, query);
  }

  @Get(':id')
  @Allow('working_interest.use')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<WorkingInterestView> {
    return this.interests.get(officer, id);
  }

  @Post()
  @Allow('working_interest.use')
  declare(@By() by: Acting, @Body() body: DeclareInterestDto): Promise<WorkingInterestView> {
    return this.interests.declare(by, body);
  }

  @Post(':id/renew')
  @HttpCode(200)
  @Allow('working_interest.use')
  renew(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RenewInterestDto): Promise<WorkingInterestView> {
    return this.interests.renew(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('working_interest.use')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnInterest,
    @Body() { reason }: ReasonDto,
  ): Promise<WorkingInterestView> {
    return this.interests.act(by, id, action, reason);
  }
}
