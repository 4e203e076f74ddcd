import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { TrailEntryView, TrailQueryDto } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@Controller('audit-entries')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** What the officers of the auditor's authority did, read and were refused, newest first. */
  @Get()
  @Pages(TrailEntryView)
  @Allow('audit.read')
  entries(@Me() officer: Officer, @Query() query: TrailQueryDto): Promise<PageOf<TrailEntryView>> {
    return this.audit.entries(officer, query);
  }
}
