import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { EntriesService } from './entries.service.js';
import { ActOnEntry, EntriesQueryDto, KeepEntryDto, OpenEntryDto, ReviseEntryDto } from './entry.dto.js';
import { EntryView } from './entry-view.dto.js';

@Controller('collection-entries')
export class EntriesController {
  constructor(private readonly entries: EntriesService) {}

  @Get()
  @Pages(EntryView)
  @Allow('collection_entry.read')
  list(@Me() officer: Officer, @Query() query: EntriesQueryDto): Promise<PageOf<EntryView>> {
    return this.entries.list(officer, query);
  }

  @Get(':id')
  @Allow('collection_entry.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<EntryView> {
    return this.entries.get(officer, id);
  }

  /** Enters somebody or something: found by those who ask from this moment on. */
  @Post()
  @Allow('collection_entry.open')
  open(@By() by: Acting, @Body() body: OpenEntryDto): Promise<EntryView> {
    return this.entries.open(by, body);
  }

  @Patch(':id')
  @Allow('collection_entry.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseEntryDto): Promise<EntryView> {
    return this.entries.revise(by, id, body);
  }

  /** Says, as a second officer, that it is still needed. */
  @Post(':id/keep')
  @HttpCode(200)
  @Allow('collection_entry.act')
  keep(@By() by: Acting, @Param() { id }: CaseId, @Body() body: KeepEntryDto): Promise<EntryView> {
    return this.entries.keep(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('collection_entry.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnEntry, @Body() { reason }: ReasonDto): Promise<EntryView> {
    return this.entries.act(by, id, action, reason);
  }
}
