import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { PassageReturnsService } from './passage-returns.service.js';
import { ActOnPassage, PassagesQueryDto, PassageView, SendBackDto, StepDto } from './passage.dto.js';
import { PassagesService } from './passages.service.js';

/** Opened by what is sent: a request, an answer or a message takes this way, and none of them goes round a stop. */
@Controller('passages')
export class PassagesController {
  constructor(
    private readonly passages: PassagesService,
    private readonly returns: PassageReturnsService,
  ) {}

  @Get()
  @Pages(PassageView)
  @Allow('passage.read')
  list(@Me() officer: Officer, @Query() query: PassagesQueryDto): Promise<PageOf<PassageView>> {
    return this.passages.list(officer, query);
  }

  @Get(':id')
  @Allow('passage.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<PassageView> {
    return this.passages.get(officer, id);
  }

  /** Stops it: where its use could violate human rights, where national law forbids it, or where something is wrong with it. */
  @Post(':id/send_back')
  @HttpCode(200)
  @Allow('passage.act')
  sendBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SendBackDto): Promise<PassageView> {
    return this.returns.sendBack(by, id, body);
  }

  /** Hands it on to the next stop; or registers that hands have done so that are not here. */
  @Post(':id/:action')
  @HttpCode(200)
  @Allow('passage.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnPassage, @Body() body: StepDto): Promise<PassageView> {
    return this.passages.act(by, id, action, body);
  }
}
