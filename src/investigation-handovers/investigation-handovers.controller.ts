import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnHandover,
  AddressDto,
  ChooseItemsDto,
  HandoversQueryDto,
  OpenHandoverDto,
  ReviseHandoverDto,
} from './investigation-handover.dto.js';
import { HandoverContentsView, InvestigationHandoverView } from './investigation-handover-view.dto.js';
import { InvestigationHandoversService } from './investigation-handovers.service.js';

type View = Promise<InvestigationHandoverView>;

/** Released subjects, handed over to be investigated. */
@Controller('investigation-handovers')
export class InvestigationHandoversController {
  constructor(private readonly handovers: InvestigationHandoversService) {}

  @Get()
  @Pages(InvestigationHandoverView)
  @Allow('investigation_handover.read')
  list(@Me() officer: Officer, @Query() query: HandoversQueryDto): Promise<PageOf<InvestigationHandoverView>> {
    return this.handovers.list(officer, query);
  }

  @Get(':id')
  @Allow('investigation_handover.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): View {
    return this.handovers.get(officer, id);
  }

  /** What was handed over, as it was then, and what the recipient has said came of it. */
  @Get(':id/contents')
  @Allow('investigation_handover.read')
  contents(@Me() officer: Officer, @Param() { id }: CaseId): Promise<HandoverContentsView> {
    return this.handovers.contents(officer, id);
  }

  @Post()
  @Allow('investigation_handover.open')
  open(@By() by: Acting, @Body() body: OpenHandoverDto): View {
    return this.handovers.open(by, body);
  }

  @Patch(':id')
  @Allow('investigation_handover.open')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseHandoverDto): View {
    return this.handovers.revise(by, id, body);
  }

  /** What is handed over, all of it anew; refused where one of it may not go to that recipient. */
  @Post(':id/choose_items')
  @HttpCode(200)
  @Allow('investigation_handover.open')
  choose(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ChooseItemsDto): View {
    return this.handovers.choose(by, id, body);
  }

  /** The same items to another recipient, after this one has declined. */
  @Post(':id/redirect')
  @HttpCode(200)
  @Allow('investigation_handover.open')
  redirect(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AddressDto): View {
    return this.handovers.redirect(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('investigation_handover.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnHandover, @Body() { reason }: ReasonDto): View {
    return this.handovers.plain(by, id, action, reason);
  }
}
