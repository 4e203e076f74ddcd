import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnTrainingSession,
  HoldTrainingSessionDto,
  OpenTrainingSessionDto,
  ReviseTrainingSessionDto,
  TrainingAttendeeId,
  TrainingSessionsQueryDto,
  TrainingSessionView,
} from './training-session.dto.js';
import { TrainingSessionsService } from './training-sessions.service.js';

@Controller('training-sessions')
export class TrainingSessionsController {
  constructor(private readonly sessions: TrainingSessionsService) {}

  @Get()
  @Pages(TrainingSessionView)
  @Allow('training_session.read')
  list(@Me() officer: Officer, @Query() query: TrainingSessionsQueryDto): Promise<PageOf<TrainingSessionView>> {
    return this.sessions.list(officer, query);
  }

  @Get(':id')
  @Allow('training_session.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TrainingSessionView> {
    return this.sessions.get(officer, id);
  }

  /** Planned by whoever leads in the operation, or by the officer who trains. */
  @Post()
  @Allow('training_session.open')
  open(@By() by: Acting, @Body() body: OpenTrainingSessionDto): Promise<TrainingSessionView> {
    return this.sessions.open(by, body);
  }

  @Patch(':id')
  @Allow('training_session.act')
  revise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReviseTrainingSessionDto,
  ): Promise<TrainingSessionView> {
    return this.sessions.revise(by, id, body);
  }

  @Put(':id/attendees/:officerId')
  @Allow('training_session.act')
  putAttendee(@By() by: Acting, @Param() attendee: TrainingAttendeeId): Promise<TrainingSessionView> {
    return this.sessions.putAttendee(by, attendee);
  }

  @Delete(':id/attendees/:officerId')
  @Allow('training_session.act')
  removeAttendee(@By() by: Acting, @Param() attendee: TrainingAttendeeId): Promise<TrainingSessionView> {
    return this.sessions.removeAttendee(by, attendee);
  }

  /** It was held: for how long, who attended, how it went. */
  @Post(':id/hold')
  @HttpCode(200)
  @Allow('training_session.act')
  hold(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HoldTrainingSessionDto): Promise<TrainingSessionView> {
    return this.sessions.hold(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('training_session.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnTrainingSession,
    @Body() { reason }: ReasonDto,
  ): Promise<TrainingSessionView> {
    return this.sessions.act(by, id, action, reason);
  }
}
