import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnSeizure, AmendSeizureDto, OpenSeizureDto, SeizuresQueryDto, SeizureView } from './seizure.dto.js';
import { SeizuresService } from './seizures.service.js';

@Controller('seizures')
export class SeizuresController {
  constructor(private readonly seizures: SeizuresService) {}

  @Get()
  @Pages(SeizureView)
  @Allow('seizure.read')
  list(@Me() officer: Officer, @Query() query: SeizuresQueryDto): Promise<PageOf<SeizureView>> {
    return this.seizures.list(officer, query);
  }

  @Get(':id')
  @Allow('seizure.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<SeizureView> {
    return this.seizures.get(officer, id);
  }

  /** The host records that one of its officers took things. What they are is listed as exhibits. */
  @Post()
  @Allow('seizure.open')
  open(@By() by: Acting, @Body() body: OpenSeizureDto): Promise<SeizureView> {
    return this.seizures.open(by, body);
  }

  @Post(':id/amend')
  @HttpCode(200)
  @Allow('seizure.act')
  amend(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AmendSeizureDto): Promise<SeizureView> {
    return this.seizures.amend(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('seizure.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnSeizure, @Body() { reason }: ReasonDto): Promise<SeizureView> {
    return this.seizures.act(by, id, action, reason);
  }
}
