import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { DelegationId, DelegationsQueryDto, DelegationView, NameDeputyDto } from './delegation.dto.js';
import { DelegationsService } from './delegations.service.js';

@Controller('delegations')
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  /** Who stands in for whom, the newest first. */
  @Get()
  @Pages(DelegationView)
  @Allow('directory.read')
  list(@Me() officer: Officer, @Query() query: DelegationsQueryDto): Promise<PageOf<DelegationView>> {
    return this.delegations.list(officer, query);
  }

  @Get(':id')
  @Allow('directory.read')
  get(@Me() officer: Officer, @Param() { id }: DelegationId): Promise<DelegationView> {
    return this.delegations.get(officer, id);
  }

  /** Names a deputy for a role that the caller holds themselves. */
  @Post()
  @Allow('delegation.name')
  name(@By() by: Acting, @Body() body: NameDeputyDto): Promise<DelegationView> {
    return this.delegations.name(by, body);
  }

  /** Ends it at once: by the holder, or by the deputy who gives it back. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Allow('directory.read')
  revoke(@By() by: Acting, @Param() { id }: DelegationId): Promise<DelegationView> {
    return this.delegations.revoke(by, id);
  }
}
