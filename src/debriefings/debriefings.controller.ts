import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { DebriefingLineView, DebriefingView } from './debriefing-view.dto.js';
import {
  ActOnDebriefing,
  DebriefingsQueryDto,
  OpenDebriefingDto,
  ReassignDebriefingDto,
  ReviseDebriefingDto,
} from './debriefing.dto.js';
import { DebriefingsService } from './debriefings.service.js';
import { EndingsService } from './endings.service.js';

@Controller('debriefings')
export class DebriefingsController {
  constructor(
    private readonly debriefings: DebriefingsService,
    private readonly endings: EndingsService,
  ) {}

  /** The newest first, each by its heading: what was told is on the page of the interview. */
  @Get()
  @Pages(DebriefingLineView)
  @Allow('debriefing.read')
  list(
    @Me() officer: Officer,
    @Query() query: DebriefingsQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<PageOf<DebriefingLineView>> {
    return this.debriefings.list(officer, query, purpose);
  }

  /** Part by part, as far as each is for its reader; the others are null. */
  @Get(':id')
  @Allow('debriefing.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<DebriefingView> {
    return this.debriefings.get(officer, id, purpose);
  }

  /** Arranges an interview by two officers who serve in the operation. The interviewee becomes a number. */
  @Post()
  @Allow('debriefing.open')
  open(@By() by: Acting, @Body() body: OpenDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.open(by, body);
  }

  @Patch(':id')
  @Allow('debriefing.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.revise(by, id, body);
  }

  /** Other officers go on with it. */
  @Post(':id/reassign')
  @HttpCode(200)
  @Allow('debriefing.act')
  reassign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReassignDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.reassign(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('debriefing.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnDebriefing,
    @Body() { reason }: ReasonDto,
  ): Promise<DebriefingView> {
    return this.endings.act(by, id, action, reason);
  }
}
