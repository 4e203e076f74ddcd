import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { TalliesService } from './tallies.service.js';
import { ActOnTally, CorrectTallyDto, OpenTallyDto, TalliesQueryDto, TallyView } from './tally.dto.js';

@Controller('tallies')
export class TalliesController {
  constructor(private readonly tallies: TalliesService) {}

  @Get()
  @Pages(TallyView)
  @Allow('tally.read')
  list(@Me() officer: Officer, @Query() query: TalliesQueryDto): Promise<PageOf<TallyView>> {
    return this.tallies.list(officer, query);
  }

  @Get(':id')
  @Allow('tally.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TallyView> {
    return this.tallies.get(officer, id);
  }

  /** Enters what the caller's own state counted at a site in a shift that is over. */
  @Post()
  @Allow('tally.write')
  open(@By() by: Acting, @Body() body: OpenTallyDto): Promise<TallyView> {
    return this.tallies.open(by, body);
  }

  /** Replaces the figures; those before are kept, and the validation begins anew. */
  @Post(':id/correct')
  @HttpCode(200)
  @Allow('tally.act')
  correct(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CorrectTallyDto): Promise<TallyView> {
    return this.tallies.correct(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('tally.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnTally, @Body() { reason }: ReasonDto): Promise<TallyView> {
    return this.tallies.act(by, id, action, reason);
  }
}
