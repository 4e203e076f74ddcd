import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnAttachment,
  AnnounceAttachmentDto,
  AttachmentView,
  ConfirmFreeDto,
  RecordOfAttachments,
} from './attachment.dto.js';
import { AttachmentsService } from './attachments.service.js';

@Controller('attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** All files of one record; there are not so many that they would come in pages. */
  @Get()
  @Allow('attachment.use')
  list(@Me() officer: Officer, @Query() of: RecordOfAttachments): Promise<AttachmentView[]> {
    return this.attachments.list(officer, of);
  }

  @Get(':id')
  @Allow('attachment.use')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<AttachmentView> {
    return this.attachments.get(officer, id);
  }

  /** Announces a file of a record that the officer may act on; the file follows with PUT. */
  @Post()
  @Allow('attachment.use')
  announce(@By() by: Acting, @Body() body: AnnounceAttachmentDto): Promise<AttachmentView> {
    return this.attachments.announce(by, body);
  }

  /** Somebody has looked, and there is nothing in it that identifies a person. */
  @Post(':id/confirm_free')
  @HttpCode(200)
  @Allow('attachment.use')
  confirmFree(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ConfirmFreeDto): Promise<AttachmentView> {
    return this.attachments.confirmFree(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('attachment.use')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnAttachment,
    @Body() { reason }: ReasonDto,
  ): Promise<AttachmentView> {
    return this.attachments.act(by, id, action, reason);
  }
}
