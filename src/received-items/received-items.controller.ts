import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ReceivedItemUsesService } from './received-item-uses.service.js';
import {
  ActOnReceivedItem,
  HoldDto,
  ReceivedItemsQueryDto,
  ReceivedItemView,
  TakenOutView,
  UseDto,
} from './received-item.dto.js';
import { ReceivedItemsService } from './received-items.service.js';

@Controller('received-items')
export class ReceivedItemsController {
  constructor(
    private readonly items: ReceivedItemsService,
    private readonly uses: ReceivedItemUsesService,
  ) {}

  @Get()
  @Pages(ReceivedItemView)
  @Allow('received_item.read')
  list(@Me() officer: Officer, @Query() query: ReceivedItemsQueryDto): Promise<PageOf<ReceivedItemView>> {
    return this.items.list(officer, query);
  }

  @Get(':id')
  @Allow('received_item.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<ReceivedItemView> {
    return this.items.get(officer, id, purpose);
  }

  /** Uses, exports, prints or discloses it, as far as its provider lets it; answers what leaves. */
  @Post(':id/use')
  @HttpCode(200)
  @Allow('received_item.act')
  use(@By() by: Acting, @Param() { id }: CaseId, @Body() body: UseDto): Promise<TakenOutView> {
    return this.uses.use(by, id, body);
  }

  /** Keeps it beyond its deadline, as evidence or for the person, on a ground of national law; it is not used meanwhile. */
  @Post(':id/hold')
  @HttpCode(200)
  @Allow('received_item.act')
  hold(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HoldDto): Promise<ReceivedItemView> {
    return this.items.hold(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('received_item.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnReceivedItem,
    @Body() { reason }: ReasonDto,
  ): Promise<ReceivedItemView> {
    return this.items.act(by, id, action, reason);
  }
}
