import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { LogQueryDto, LogRowView } from './transmission-log.dto.js';
import { TransmissionLogService } from './transmission-log.service.js';

@Controller('transmission-log')
export class TransmissionLogController {
  constructor(private readonly log: TransmissionLogService) {}

  /** What the reader's state has logged of what it passed on and received, newest first; to confirm that the law was kept. */
  @Get()
  @Pages(LogRowView)
  @Allow('transmission_log.read')
  list(@Me() officer: Officer, @Query() query: LogQueryDto): Promise<PageOf<LogRowView>> {
    return this.log.list(officer, query);
  }

  /** The same page as a table for a data-protection authority. */
  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  @Allow('transmission_log.read')
  csv(@Me() officer: Officer, @Query() query: LogQueryDto): Promise<string> {
    return this.log.csv(officer, query);
  }
}
