import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import { KeepDto } from '../core/handling/info-meta.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { IntelligenceItemActsService } from './intelligence-item-acts.service.js';
import {
  ActOnIntelligenceItem,
  GradeIntelligenceItemDto,
  IntelligenceItemsQueryDto,
  IntelligenceItemView,
  OpenIntelligenceItemDto,
  ReviseIntelligenceItemDto,
  SanitiseDto,
} from './intelligence-item.dto.js';
import { IntelligenceItemsService } from './intelligence-items.service.js';

@Controller('intelligence-items')
export class IntelligenceItemsController {
  constructor(
    private readonly items: IntelligenceItemsService,
    private readonly acts: IntelligenceItemActsService,
  ) {}

  @Get()
  @Pages(IntelligenceItemView)
  @Allow('intelligence.read')
  list(
    @Me() officer: Officer,
    @Query() query: IntelligenceItemsQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<PageOf<IntelligenceItemView>> {
    return this.items.list(officer, query, purpose);
  }

  @Get(':id')
  @Allow('intelligence.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<IntelligenceItemView> {
    return this.items.get(officer, id, purpose);
  }

  /** Writes down what was learnt; it carries the strictest handling of everything that it is made of. */
  @Post()
  @Allow('intelligence.open')
  open(@By() by: Acting, @Body() body: OpenIntelligenceItemDto): Promise<IntelligenceItemView> {
    return this.items.open(by, body);
  }

  @Patch(':id')
  @Allow('intelligence.act')
  revise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReviseIntelligenceItemDto,
  ): Promise<IntelligenceItemView> {
    return this.items.revise(by, id, body);
  }

  @Post(':id/grade')
  @HttpCode(200)
  @Allow('intelligence.act')
  grade(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: GradeIntelligenceItemDto,
  ): Promise<IntelligenceItemView> {
    return this.acts.grade(by, id, body);
  }

  /** The text that may leave: none of its subjects may be recognised in it. */
  @Post(':id/sanitise')
  @HttpCode(200)
  @Allow('intelligence.act')
  sanitise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SanitiseDto): Promise<IntelligenceItemView> {
    return this.acts.sanitise(by, id, body);
  }

  /** Still needed: kept until a day that its retention rule allows. */
  @Post(':id/keep')
  @HttpCode(200)
  @Allow('intelligence.act')
  keep(@By() by: Acting, @Param() { id }: CaseId, @Body() body: KeepDto): Promise<IntelligenceItemView> {
    return this.acts.keep(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('intelligence.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnIntelligenceItem,
    @Body() { reason }: ReasonDto,
  ): Promise<IntelligenceItemView> {
    return this.items.act(by, id, action, reason);
  }
}
