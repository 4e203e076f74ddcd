import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnTransmissionItem,
  FileOfItem,
  PrepareItemDto,
  PutFileDto,
  RecategoriseDto,
  ReviseItemDto,
  TransmissionItemsQueryDto,
  TransmissionItemView,
} from './transmission-item.dto.js';
import { TransmissionItemsService } from './transmission-items.service.js';

@Controller('transmission-items')
export class TransmissionItemsController {
  constructor(private readonly items: TransmissionItemsService) {}

  @Get()
  @Pages(TransmissionItemView)
  @Allow('transmission.read')
  list(@Me() officer: Officer, @Query() query: TransmissionItemsQueryDto): Promise<PageOf<TransmissionItemView>> {
    return this.items.list(officer, query);
  }

  @Get(':id')
  @Allow('transmission.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TransmissionItemView> {
    return this.items.get(officer, id);
  }

  /** Prepares something that is to go with a case to another state. It goes when the case is sent. */
  @Post()
  @Allow('transmission.open')
  prepare(@By() by: Acting, @Body() body: PrepareItemDto): Promise<TransmissionItemView> {
    return this.items.prepare(by, body);
  }

  @Patch(':id')
  @Allow('transmission.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseItemDto): Promise<TransmissionItemView> {
    return this.items.revise(by, id, body);
  }

  /** A file of the case that it goes with, or of what it is drawn from, goes with it; the same file again: under another field. */
  @Put(':id/files/:fileId')
  @Allow('transmission.act')
  putFile(
    @By() by: Acting,
    @Param() { id, fileId }: FileOfItem,
    @Body() body: PutFileDto,
  ): Promise<TransmissionItemView> {
    return this.items.putFile(by, id, fileId, body);
  }

  /** Another category of person; the fields that it does not allow are dropped. */
  @Post(':id/recategorise')
  @HttpCode(200)
  @Allow('transmission.act')
  recategorise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: RecategoriseDto,
  ): Promise<TransmissionItemView> {
    return this.items.recategorise(by, id, body);
  }

  /** A second officer lets it go. */
  @Post(':id/release')
  @HttpCode(200)
  @Allow('transmission.act')
  release(@By() by: Acting, @Param() { id }: CaseId): Promise<TransmissionItemView> {
    return this.items.release(by, id);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('transmission.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnTransmissionItem,
    @Body() { reason }: ReasonDto,
  ): Promise<TransmissionItemView> {
    return this.items.act(by, id, action, reason);
  }
}
