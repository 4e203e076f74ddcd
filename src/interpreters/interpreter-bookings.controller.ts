import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnInterpreterBooking,
  BookInterpreterDto,
  InterpreterBookingsQueryDto,
  InterpreterBookingView,
  ReplaceInterpreterDto,
} from './interpreter-booking.dto.js';
import { ReportSessionProblemDto } from './interpreter-session.dto.js';
import { InterpreterBookingsService } from './interpreter-bookings.service.js';

@Controller('interpreter-bookings')
export class InterpreterBookingsController {
  constructor(private readonly bookings: InterpreterBookingsService) {}

  @Get()
  @Pages(InterpreterBookingView)
  @Allow('interpreter_booking.read')
  list(@Me() officer: Officer, @Query() query: InterpreterBookingsQueryDto): Promise<PageOf<InterpreterBookingView>> {
    return this.bookings.list(officer, query);
  }

  @Get(':id')
  @Allow('interpreter_booking.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<InterpreterBookingView> {
    return this.bookings.get(officer, id);
  }

  /** Books an interpreter of one's own pool, or of one that is shared, after the conflict check. */
  @Post()
  @Allow('interpreter_booking.open')
  book(@By() by: Acting, @Body() body: BookInterpreterDto): Promise<InterpreterBookingView> {
    return this.bookings.book(by, body);
  }

  /** Another interpreter for the same session: the interviewee may ask for one, or for another gender. */
  @Post(':id/replace')
  @HttpCode(200)
  @Allow('interpreter_booking.act')
  replace(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReplaceInterpreterDto,
  ): Promise<InterpreterBookingView> {
    return this.bookings.replace(by, id, body);
  }

  /** For an interpreter without an account, by the keeper of their pool. */
  @Post(':id/report_problem')
  @HttpCode(200)
  @Allow('interpreter_booking.act')
  reportProblem(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReportSessionProblemDto,
  ): Promise<InterpreterBookingView> {
    return this.bookings.reportProblem(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('interpreter_booking.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnInterpreterBooking,
    @Body() { reason }: ReasonDto,
  ): Promise<InterpreterBookingView> {
    return this.bookings.act(by, id, action, reason);
  }
}
