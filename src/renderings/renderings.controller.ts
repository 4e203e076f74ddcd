import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { DocumentQueryDto, RenderedCaseDto, TextQueryDto, TextView } from './rendering.dto.js';
import { RenderingsService } from './renderings.service.js';

const PDF = 'application/pdf';

@Controller('requests')
export class RenderingsController {
  constructor(private readonly renderings: RenderingsService) {}

  /** What was said and what went with it, as a text to be pasted into another channel. A way out: checked, and logged. */
  @Get(':id/text')
  @Allow('request.give_out')
  text(@Me() officer: Officer, @Param() { id }: CaseId, @Query() query: TextQueryDto): Promise<TextView> {
    return this.renderings.text(officer, { kind: 'request', id }, query);
  }

  /** The same on paper, under the reference number and nothing else. */
  @Get(':id/document')
  @Allow('request.give_out')
  @Header('x-content-type-options', 'nosniff')
  @ApiOkResponse({ content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } })
  async document(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @Query() query: DocumentQueryDto,
  ): Promise<StreamableFile> {
    return fileOf(await this.renderings.document(officer, { kind: 'request', id }, query));
  }
}

/** The same for every other kind of case between states. */
@Controller('renderings/:kind/:id')
export class CaseRenderingsController {
  constructor(private readonly renderings: RenderingsService) {}

  /** As a text to be pasted into SIENA, I-24/7 or another channel. A way out: checked, and logged. */
  @Get('text')
  @Allow('rendering.give_out')
  text(@Me() officer: Officer, @Param() which: RenderedCaseDto, @Query() query: TextQueryDto): Promise<TextView> {
    return this.renderings.text(officer, which, query);
  }

  @Get('document')
  @Allow('rendering.give_out')
  @Header('x-content-type-options', 'nosniff')
  @ApiOkResponse({ content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } })
  async document(
    @Me() officer: Officer,
    @Param() which: RenderedCaseDto,
    @Query() query: DocumentQueryDto,
  ): Promise<StreamableFile> {
    return fileOf(await this.renderings.document(officer, which, query));
  }
}

const fileOf = ({ stream, name }: { stream: Readable; name: string }): StreamableFile =>
  new StreamableFile(stream, { type: PDF, disposition: `attachment; filename="${name}"` });
