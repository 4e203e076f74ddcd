import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnBreach,
  BreachesQueryDto,
  BreachView,
  ReportBreachDto,
  TakeMeasuresDto,
  TellAuthorityDto,
  ToldDto,
} from './breach.dto.js';
import { BreachesService } from './breaches.service.js';

@Controller('breaches')
export class BreachesController {
  constructor(private readonly breaches: BreachesService) {}

  @Get()
  @Pages(BreachView)
  @Allow('breach.work')
  list(@Me() officer: Officer, @Query() query: BreachesQueryDto): Promise<PageOf<BreachView>> {
    return this.breaches.list(officer, query);
  }

  @Get(':id')
  @Allow('breach.work')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<BreachView> {
    return this.breaches.get(officer, id);
  }

  /** Reports a breach of what was received; whoever passed it on is told at once. */
  @Post()
  @Allow('breach.work')
  report(@By() by: Acting, @Body() body: ReportBreachDto): Promise<BreachView> {
    return this.breaches.report(by, body);
  }

  /** More is known: whoever was told is told it as well. */
  @Post(':id/amend')
  @HttpCode(200)
  @Allow('breach.work')
  amend(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ToldDto): Promise<BreachView> {
    return this.breaches.amend(by, id, body);
  }

  @Post(':id/take_measures')
  @HttpCode(200)
  @Allow('breach.work')
  takeMeasures(@By() by: Acting, @Param() { id }: CaseId, @Body() body: TakeMeasuresDto): Promise<BreachView> {
    return this.breaches.takeMeasures(by, id, body);
  }

  /** The data-protection authority was told. */
  @Post(':id/tell_authority')
  @HttpCode(200)
  @Allow('breach.work')
  tellAuthority(@By() by: Acting, @Param() { id }: CaseId, @Body() body: TellAuthorityDto): Promise<BreachView> {
    return this.breaches.tellAuthority(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('breach.work')
  act(@By() by: Acting, @Param() { id, action }: ActOnBreach, @Body() { reason }: ReasonDto): Promise<BreachView> {
    return this.breaches.act(by, id, action, reason);
  }
}
