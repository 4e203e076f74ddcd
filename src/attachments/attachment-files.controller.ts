import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { Problem } from '../core/problems.js';
import { By, type Acting } from '../core/work/acting.js';
import { AttachmentFilesService, type Download } from './attachment-files.service.js';
import { AttachmentView, RedactDto } from './attachment.dto.js';
import { BINARY } from './attachment.parser.js';

const INERT = `default-src 'none'; sandbox`;
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** The files themselves: told by their content, kept without metadata, and handed out as nothing but a download. */
@Controller('attachments')
export class AttachmentFilesController {
  constructor(private readonly files: AttachmentFilesService) {}

  /** The bytes of a jpeg, png, webp, pdf or csv, up to 10 MiB; whatever it is called. */
  @Put(':id/file')
  @Allow('attachment.use')
  @ApiConsumes(BINARY)
  @ApiBody(binary)
  receive(@By() by: Acting, @Param() { id }: CaseId, @Req() request: FastifyRequest): Promise<AttachmentView> {
    if (request.headers['content-type'] !== BINARY) throw new Problem('wrong_media_type');
    return this.files.receive(by, id, request.raw);
  }

  @Get(':id/file')
  @Allow('attachment.use')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', INERT)
  @ApiOkResponse({ content: { [BINARY]: binary } })
  async file(@Me() officer: Officer, @Param() { id }: CaseId): Promise<StreamableFile> {
    return sent(await this.files.download(officer, id, 'file'));
  }

  /** The redacted version, as long as it waits to be confirmed. */
  @Get(':id/preview')
  @Allow('attachment.use')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', INERT)
  @ApiOkResponse({ content: { [BINARY]: binary } })
  async preview(@Me() officer: Officer, @Param() { id }: CaseId): Promise<StreamableFile> {
    return sent(await this.files.download(officer, id, 'preview'));
  }

  /** Covers these areas in a second version; `confirm_redaction` puts it in the place of the original, which is erased. */
  @Post(':id/redact')
  @HttpCode(200)
  @Allow('attachment.use')
  redact(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RedactDto): Promise<AttachmentView> {
    return this.files.redact(by, id, body);
  }
}

const sent = ({ stream, type, bytes, name }: Download): StreamableFile =>
  new StreamableFile(stream, { type, length: bytes, disposition: `attachment; filename="${name}"` });
