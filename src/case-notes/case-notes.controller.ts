import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { CaseNoteWritingService } from './case-note-writing.service.js';
import { CaseNoteView, NotesAddress, NotesQueryDto, WriteNoteDto } from './case-note.dto.js';
import { CaseNotesService } from './case-notes.service.js';

@Controller('records/:type/:id/notes')
export class CaseNotesController {
  constructor(
    private readonly notes: CaseNotesService,
    private readonly writing: CaseNoteWritingService,
  ) {}

  /** What one's own side has written down about a case between states, newest first. */
  @Get()
  @Pages(CaseNoteView)
  @Allow('case_note.read')
  list(
    @Me() officer: Officer,
    @Param() address: NotesAddress,
    @Query() query: NotesQueryDto,
  ): Promise<PageOf<CaseNoteView>> {
    return this.notes.list(officer, address, query);
  }

  /** A working note, or a word to an authority of one's own state; the other side never sees it. */
  @Post()
  @Allow('case_note.write')
  write(@By() by: Acting, @Param() address: NotesAddress, @Body() body: WriteNoteDto): Promise<CaseNoteView> {
    return this.writing.write(by, address, body);
  }
}
