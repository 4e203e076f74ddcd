import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { StoredFileDesk } from '../attachments/stored-file.desk.js';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { Problem } from '../core/problems.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnParkedWork,
  NoteDto,
  ParkDto,
  ParkedItemAddress,
  ParkedView,
  ParkedWorkQueryDto,
  ParkedWorkView,
} from './parked-work.dto.js';
import { ParkedWorkParking } from './parked-work.parking.js';
import { ParkedWorkService } from './parked-work.service.js';

const BINARY = 'application/octet-stream';
const binary = { schema: { type: 'string', format: 'binary' } } as const;

@Controller('parked-work')
export class ParkedWorkController {
  constructor(private readonly parked: ParkedWorkService) {}

  @Get()
  @Pages(ParkedWorkView)
  @Allow('parked_work.read')
  list(@Me() officer: Officer, @Query() query: ParkedWorkQueryDto): Promise<PageOf<ParkedWorkView>> {
    return this.parked.list(officer, query);
  }

  @Get(':id')
  @Allow('parked_work.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ParkedWorkView> {
    return this.parked.get(officer, id);
  }

  /** What its officer has photographed. */
  @Get(':id/photo')
  @Allow('parked_work.read')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', `default-src 'none'; sandbox`)
  @ApiOkResponse({ content: { [BINARY]: binary } })
  async photo(@Me() officer: Officer, @Param() { id }: CaseId): Promise<StreamableFile> {
    const photo = await this.parked.photo(officer, id);
    const disposition = `attachment; filename="${id}"`;
    return new StreamableFile(photo, { type: BINARY, length: photo.length, disposition });
  }

  @Post(':id/give_back')
  @HttpCode(200)
  @Allow('parked_work.act')
  giveBack(@By() by: Acting, @Param() { id }: CaseId, @Body() { note }: NoteDto): Promise<ParkedWorkView> {
    return this.parked.send(by, id, 'give_back', note);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Allow('parked_work.act')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() { note }: NoteDto): Promise<ParkedWorkView> {
    return this.parked.send(by, id, 'answer', note);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('parked_work.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnParkedWork,
    @Body() { reason }: ReasonDto,
  ): Promise<ParkedWorkView> {
    return this.parked.act(by, id, action, reason);
  }
}

@Controller('tablets/:id/parked-work')
export class ParkingController {
  constructor(
    private readonly parking: ParkedWorkParking,
    files: StoredFileDesk,
  ) {
    files.takesBytesAt('/tablets/:id/parked-work/:itemId/photo');
  }

  /** What was refused because its officer may not do it any more; sent with the tablet's own key, and taken once. */
  @Post()
  @Allow('anyone')
  park(
    @Param() { id }: CaseId,
    @Headers('x-tablet-key') key: string | undefined,
    @Body() body: ParkDto,
  ): Promise<ParkedView> {
    return this.parking.park(id, key, body);
  }

  /** The photo that belongs to a step that was parked. */
  @Put(':itemId/photo')
  @HttpCode(204)
  @Allow('anyone')
  @ApiConsumes(BINARY)
  @ApiBody(binary)
  photo(
    @Param() { id, itemId }: ParkedItemAddress,
    @Headers('x-tablet-key') key: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if (request.headers['content-type'] !== BINARY) throw new Problem('wrong_media_type');
    return this.parking.takePhoto(id, key, { itemId, body: request.raw });
  }
}
