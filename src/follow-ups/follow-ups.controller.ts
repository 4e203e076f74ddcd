import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AcceptFollowUpDto,
  ActOnFollowUp,
  AssignFollowUpDto,
  FinishDto,
  FollowUpsQueryDto,
  FollowUpView,
  HandOverFollowUpDto,
  OpenFollowUpDto,
  PostponeDto,
} from './follow-up.dto.js';
import { FollowUpsService } from './follow-ups.service.js';

@Controller('follow-ups')
export class FollowUpsController {
  constructor(private readonly followUps: FollowUpsService) {}

  @Get()
  @Pages(FollowUpView)
  @Allow('follow_up.read')
  list(@Me() officer: Officer, @Query() query: FollowUpsQueryDto): Promise<PageOf<FollowUpView>> {
    return this.followUps.list(officer, query);
  }

  @Get(':id')
  @Allow('follow_up.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<FollowUpView> {
    return this.followUps.get(officer, id);
  }

  /** Hands something that the operation leaves open to an authority, with a due day. */
  @Post()
  @Allow('follow_up.open')
  open(@By() by: Acting, @Body() body: OpenFollowUpDto): Promise<FollowUpView> {
    return this.followUps.open(by, body);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Allow('follow_up.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AcceptFollowUpDto): Promise<FollowUpView> {
    return this.followUps.accept(by, id, body);
  }

  /** Names the officer of the authority who sees to it. */
  @Post(':id/assign')
  @HttpCode(200)
  @Allow('follow_up.act')
  assign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AssignFollowUpDto): Promise<FollowUpView> {
    return this.followUps.assign(by, id, body);
  }

  /** To another authority, or to the same one anew. */
  @Post(':id/hand_over')
  @HttpCode(200)
  @Allow('follow_up.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HandOverFollowUpDto): Promise<FollowUpView> {
    return this.followUps.handOver(by, id, body);
  }

  @Post(':id/postpone')
  @HttpCode(200)
  @Allow('follow_up.act')
  postpone(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PostponeDto): Promise<FollowUpView> {
    return this.followUps.postpone(by, id, body);
  }

  /** Says what was done; somebody else verifies it. */
  @Post(':id/finish')
  @HttpCode(200)
  @Allow('follow_up.act')
  finish(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FinishDto): Promise<FollowUpView> {
    return this.followUps.finish(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('follow_up.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnFollowUp, @Body() { reason }: ReasonDto): Promise<FollowUpView> {
    return this.followUps.act(by, id, action, reason);
  }
}
