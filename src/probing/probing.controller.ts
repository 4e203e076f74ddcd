import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { EntryDayView, ProbingDayView, ProbingLimitView, ProbingQueryDto } from './probing.dto.js';
import { ProbingService } from './probing.service.js';

/** Who asks how often: for the owners of what is asked. */
@Controller('probing')
export class ProbingController {
  constructor(private readonly probing: ProbingService) {}

  /** Day by day, collection by collection: how often each officer of another authority had it asked, under a pseudonym. */
  @Get()
  @Pages(ProbingDayView)
  @Allow('probing.read')
  list(@Me() officer: Officer, @Query() query: ProbingQueryDto): Promise<PageOf<ProbingDayView>> {
    return this.probing.list(officer, query);
  }

  /** For data protection: how many entries each officer of the state wrote by hand, day by day. */
  @Get('entries')
  @Pages(EntryDayView)
  @Allow('probing.oversee')
  entries(@Me() officer: Officer, @Query() query: PageQueryDto): Promise<PageOf<EntryDayView>> {
    return this.probing.entries(officer, query);
  }

  /** The limits of a day, and how much of them the reader and their state have used. */
  @Get('limits')
  @Allow('hit.read')
  limits(@Me() officer: Officer): Promise<ProbingLimitView[]> {
    return this.probing.limits(officer);
  }
}
