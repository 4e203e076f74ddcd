import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnImport, ImportsQueryDto, ImportView, OpenImportDto } from './collection-import.dto.js';
import { CollectionImportsService } from './collection-imports.service.js';

@Controller('collection-imports')
export class CollectionImportsController {
  constructor(private readonly imports: CollectionImportsService) {}

  @Get()
  @Pages(ImportView)
  @Allow('collection_import.read')
  list(@Me() officer: Officer, @Query() query: ImportsQueryDto): Promise<PageOf<ImportView>> {
    return this.imports.list(officer, query);
  }

  @Get(':id')
  @Allow('collection_import.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ImportView> {
    return this.imports.get(officer, id);
  }

  /** Announces a file for a collection of one's own; the file itself is sent with PUT /collection-imports/:id/file. */
  @Post()
  @Allow('collection_import.open')
  open(@By() by: Acting, @Body() body: OpenImportDto): Promise<ImportView> {
    return this.imports.open(by, body);
  }

  /** `check` looks what it would do and changes nothing; `start` takes it in, `stop` and `resume` on the way. */
  @Post(':id/:action')
  @HttpCode(200)
  @Allow('collection_import.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnImport, @Body() { reason }: ReasonDto): Promise<ImportView> {
    return this.imports.act(by, id, action, reason);
  }
}
