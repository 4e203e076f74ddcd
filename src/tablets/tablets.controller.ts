import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { TabletChangesQueryDto, TabletChangesView } from './tablet-changes.dto.js';
import { TabletChangesService } from './tablet-changes.service.js';
import { TabletUseService } from './tablet-use.service.js';
import {
  ActOnTablet,
  EnrolledTabletView,
  EnrolTabletDto,
  OfferedTabletView,
  OfferTabletDto,
  RevokeTabletDto,
  TabletHoldingView,
  TabletsQueryDto,
  TabletStandingView,
  TabletView,
  UseTabletDto,
} from './tablet.dto.js';
import { TabletsService } from './tablets.service.js';

@Controller('tablets')
export class TabletsController {
  constructor(
    private readonly tablets: TabletsService,
    private readonly use: TabletUseService,
    private readonly changes: TabletChangesService,
  ) {}

  @Get()
  @Pages(TabletView)
  @Allow('tablet.read')
  list(@Me() officer: Officer, @Query() query: TabletsQueryDto): Promise<PageOf<TabletView>> {
    return this.tablets.list(officer, query);
  }

  @Get(':id')
  @Allow('tablet.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TabletView> {
    return this.tablets.get(officer, id);
  }

  /** How many records of which kind whose officers have on it. */
  @Get(':id/holdings')
  @Allow('tablet.read')
  holdings(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TabletHoldingView[]> {
    return this.tablets.holdings(officer, id);
  }

  /** What the tablet that this session is used on lacks, in pieces, and what it has to drop. */
  @Get(':id/changes')
  @Allow('signed_in')
  lacking(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @Query() query: TabletChangesQueryDto,
  ): Promise<TabletChangesView> {
    return this.changes.of(officer, id, query);
  }

  /** Whether the tablet with this key may go on, or has to wipe itself. */
  @Get(':id/standing')
  @Allow('anyone')
  async standing(
    @Param() { id }: CaseId,
    @Headers('x-tablet-key') key: string | undefined,
  ): Promise<TabletStandingView> {
    return { standing: await this.use.standing(id, key) };
  }

  /** Give out a code with which a device is put into use. */
  @Post()
  @Allow('tablet.open')
  open(@By() by: Acting, @Body() body: OfferTabletDto): Promise<OfferedTabletView> {
    return this.tablets.open(by, body);
  }

  /** Put the device into use: it is given its key. */
  @Post(':id/enrol')
  @HttpCode(200)
  @Allow('tablet.act')
  enrol(@By() by: Acting, @Param() { id }: CaseId, @Body() { code }: EnrolTabletDto): Promise<EnrolledTabletView> {
    return this.tablets.enrol(by, id, code);
  }

  /** Withdraw it: sessions on it are over at once. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Allow('tablet.act')
  revoke(@By() by: Acting, @Param() { id }: CaseId, @Body() { because }: RevokeTabletDto): Promise<TabletView> {
    return this.tablets.revoke(by, id, because);
  }

  /** This session is used on this tablet from now on. */
  @Post(':id/use')
  @HttpCode(204)
  @Allow('signed_in')
  useIt(@Me() officer: Officer, @Param() { id }: CaseId, @Body() { key }: UseTabletDto): Promise<void> {
    return this.use.use(officer, id, key);
  }

  /** It is missing: withdrawn at once, by whoever misses it. */
  @Post(':id/:action')
  @HttpCode(200)
  @Allow('tablet.act')
  act(@By() by: Acting, @Param() { id }: ActOnTablet): Promise<TabletView> {
    return this.tablets.reportLost(by, id);
  }
}
