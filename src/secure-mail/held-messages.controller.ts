import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnHeldMessage, HeldMessagesQueryDto, HeldMessageView } from './held-message.dto.js';
import { HeldMessagesService } from './held-messages.service.js';

@Controller('secure-mail/quarantine')
export class HeldMessagesController {
  constructor(private readonly messages: HeldMessagesService) {}

  /** What came by secure mail and was not let in, the newest first, each with its reason. */
  @Get()
  @Pages(HeldMessageView)
  @Allow('held_message.read')
  list(@Me() officer: Officer, @Query() query: HeldMessagesQueryDto): Promise<PageOf<HeldMessageView>> {
    return this.messages.list(officer, query);
  }

  @Get(':id')
  @Allow('held_message.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<HeldMessageView> {
    return this.messages.get(officer, id);
  }

  /** Lets it in after all, where its form, signature and sender can be trusted; or discards it. */
  @Post(':id/:action')
  @HttpCode(200)
  @Allow('held_message.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnHeldMessage,
    @Body() { reason }: ReasonDto,
  ): Promise<HeldMessageView> {
    return this.messages.act(by, id, action, reason);
  }
}
