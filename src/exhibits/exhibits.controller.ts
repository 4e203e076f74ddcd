import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ChainView } from './exhibit-custody.dto.js';
import { ExhibitChainsService } from './exhibit-chains.service.js';
import { DescribeExhibitDto, ExhibitsQueryDto, ExhibitView, OpenExhibitDto } from './exhibit.dto.js';
import { ExhibitsService } from './exhibits.service.js';

@Controller('exhibits')
export class ExhibitsController {
  constructor(
    private readonly exhibits: ExhibitsService,
    private readonly chains: ExhibitChainsService,
  ) {}

  @Get()
  @Pages(ExhibitView)
  @Allow('exhibit.read')
  list(@Me() officer: Officer, @Query() query: ExhibitsQueryDto): Promise<PageOf<ExhibitView>> {
    return this.exhibits.list(officer, query);
  }

  @Get(':id')
  @Allow('exhibit.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ExhibitView> {
    return this.exhibits.get(officer, id);
  }

  /** Who has had it, from its seizure on, without a gap. */
  @Get(':id/custody')
  @Allow('exhibit.read')
  readChain(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ChainView> {
    return this.chains.read(officer, id);
  }

  /** Lists one thing of a seizure; it gets the next number of the operation. */
  @Post()
  @Allow('exhibit.act')
  open(@By() by: Acting, @Body() body: OpenExhibitDto): Promise<ExhibitView> {
    return this.exhibits.open(by, body);
  }

  /** Says better what it is. */
  @Post(':id/describe')
  @HttpCode(200)
  @Allow('exhibit.act')
  describe(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DescribeExhibitDto): Promise<ExhibitView> {
    return this.exhibits.describe(by, id, body);
  }
}
