import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { InboxCountsView, InboxItemView, InboxQueryDto } from './inbox.dto.js';
import { InboxService } from './inbox.service.js';

@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  /** What waits for the caller, or for those whom they stand in for: what is due first comes first. */
  @Get()
  @Pages(InboxItemView)
  @Allow('signed_in')
  list(@Me() officer: Officer, @Query() query: InboxQueryDto): Promise<PageOf<InboxItemView>> {
    return this.inbox.list(officer, query);
  }

  /** How much waits, by level and by kind, counted up to 1000. */
  @Get('counts')
  @Allow('signed_in')
  counts(@Me() officer: Officer): Promise<InboxCountsView> {
    return this.inbox.counts(officer);
  }
}
