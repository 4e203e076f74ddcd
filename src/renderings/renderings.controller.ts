import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { DocumentQueryDto, TextQueryDto, TextView } from './rendering.dto.js';
import { RenderingsService } from './renderings.service.js';

const PDF = 'application/pdf';

@Controller('requests')
export class RenderingsController {
  constructor(private readonly renderings: RenderingsService) {}

  /** What was said and what went with it, as a text to be pasted into another channel. A way out: checked, and logged. */
  @Get(':id/text')
  @Allow('request.give_out')
  text(@Me() officer: Officer, @Param() { id }: CaseId, @Query() query: TextQueryDto): Promise<TextView> {
    return this.renderings.text(officer, id, query);
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
    const { stream, name } = await this.renderings.document(officer, id, query);
    return new StreamableFile(stream, { type: PDF, disposition: `attachment; filename="${name}"` });
  }
}
