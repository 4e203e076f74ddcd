import { Body, Controller, Get, Header, Param, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { Problem } from '../core/problems.js';
import { By, type Acting } from '../core/work/acting.js';
import { ImportView, PresetView, PreviewLineView, PreviewQueryDto, SuggestionView } from './collection-import.dto.js';
import { ImportFilesService } from './import-files.service.js';
import { MappingDto } from './import-mapping.dto.js';
import { presetViews } from './collection-import.view.js';
import { ImportLook } from './import.look.js';

const BINARY = 'application/octet-stream';

/** The files of imports: what they are, what their parts mean, and what was said of their lines. */
@Controller('collection-imports')
export class ImportFilesController {
  constructor(
    private readonly files: ImportFilesService,
    private readonly look: ImportLook,
  ) {}

  /** Mappings for files of forms that are known. */
  @Get('presets')
  @Allow('collection_import.read')
  presets(): PresetView[] {
    return presetViews;
  }

  /** The file: a table or JSON lines, in UTF-8 or UTF-16. What it looks like decides what its parts are first taken for. */
  @Put(':id/file')
  @Allow('collection_import.open')
  @ApiConsumes(BINARY)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  receive(@By() by: Acting, @Param() { id }: CaseId, @Req() request: FastifyRequest): Promise<ImportView> {
    if (request.headers['content-type'] !== BINARY) throw new Problem('wrong_media_type');
    return this.files.receive(by, id, request.raw);
  }

  /** What its parts mean; whatever was found before is void. */
  @Put(':id/mapping')
  @Allow('collection_import.open')
  map(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MappingDto): Promise<ImportView> {
    return this.files.map(by, id, body);
  }

  /** What the beginning of the file looks like: a mapping to begin with. */
  @Get(':id/suggestion')
  @Allow('collection_import.open')
  suggestion(@Me() officer: Officer, @Param() { id }: CaseId): Promise<SuggestionView> {
    return this.look.suggestion(officer, id);
  }

  /** The first lines, and what each would become. */
  @Get(':id/preview')
  @Allow('collection_import.read')
  preview(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @Query() { lines }: PreviewQueryDto,
  ): Promise<PreviewLineView[]> {
    return this.look.preview(officer, id, lines);
  }

  /** What was said of its lines, in their order: line, code, sentence and column. */
  @Get(':id/errors')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="import-errors.csv"')
  @ApiProduces('text/csv')
  @Allow('collection_import.read')
  errors(@Me() officer: Officer, @Param() { id }: CaseId): Promise<string> {
    return this.look.errors(officer, id);
  }
}
