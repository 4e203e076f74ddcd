import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnAnnualPlan,
  AnnualPlansQueryDto,
  AnnualPlanView,
  EvaluateAnnualPlanDto,
  OpenAnnualPlanDto,
  PlanEntryDto,
  PlanEntryId,
  ReviseAnnualPlanDto,
} from './annual-plan.dto.js';
import { AnnualPlansService } from './annual-plans.service.js';

@Controller('annual-plans')
export class AnnualPlansController {
  constructor(private readonly plans: AnnualPlansService) {}

  @Get()
  @Pages(AnnualPlanView)
  @Allow('annual_plan.read')
  list(@Me() officer: Officer, @Query() query: AnnualPlansQueryDto): Promise<PageOf<AnnualPlanView>> {
    return this.plans.list(officer, query);
  }

  @Get(':id')
  @Allow('annual_plan.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<AnnualPlanView> {
    return this.plans.get(officer, id);
  }

  @Post()
  @Allow('annual_plan.write')
  open(@By() by: Acting, @Body() body: OpenAnnualPlanDto): Promise<AnnualPlanView> {
    return this.plans.open(by, body);
  }

  @Patch(':id')
  @Allow('annual_plan.write')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseAnnualPlanDto): Promise<AnnualPlanView> {
    return this.plans.revise(by, id, body);
  }

  /** Adds the idea of an operation, or changes it. */
  @Put(':id/entries/:entryId')
  @Allow('annual_plan.write')
  putEntry(
    @By() by: Acting,
    @Param() { id, entryId }: PlanEntryId,
    @Body() body: PlanEntryDto,
  ): Promise<AnnualPlanView> {
    return this.plans.putEntry(by, id, entryId, body);
  }

  @Delete(':id/entries/:entryId')
  @Allow('annual_plan.write')
  removeEntry(@By() by: Acting, @Param() { id, entryId }: PlanEntryId): Promise<AnnualPlanView> {
    return this.plans.removeEntry(by, id, entryId);
  }

  /** Looks back on the year, once its operations have ended. */
  @Post(':id/evaluate')
  @HttpCode(200)
  @Allow('annual_plan.write')
  evaluate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: EvaluateAnnualPlanDto): Promise<AnnualPlanView> {
    return this.plans.evaluate(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('annual_plan.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnAnnualPlan,
    @Body() { reason }: ReasonDto,
  ): Promise<AnnualPlanView> {
    return this.plans.act(by, id, action, reason);
  }
}
