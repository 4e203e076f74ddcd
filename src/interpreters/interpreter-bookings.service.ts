import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { PageQueryDto } from '../core/paging/page-query.dto.js';
import type { Acting } from '../core/work/acting.js';
import { InterpreterBookingDrafts } from './interpreter-booking.drafts.js';
import type {
  BookInterpreterDto,
  InterpreterBookingsQueryDto,
  InterpreterBookingView,
  ReplaceInterpreterDto,
} from './interpreter-booking.dto.js';
import type { InterpreterSessionView, ReportSessionProblemDto } from './interpreter-session.dto.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import { InterpreterBookingStore } from './interpreter-booking.store.js';
import { showBooking, showSession } from './interpreter-booking.view.js';
import { interpreterBookingWorkflow, type InterpreterBookingAction } from './interpreter-booking.workflow.js';

@Injectable()
export class InterpreterBookingsService {
  private readonly kind;
  /** The same cases, as the interpreter sees them. */
  private readonly sessions;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: InterpreterBookingDrafts,
    store: InterpreterBookingStore,
    kinds: Kinds,
  ) {
    const workflow = interpreterBookingWorkflow;
    this.kind = kinds.add({ workflow, store, reads: 'interpreter_booking.read', view: showBooking });
    this.sessions = { ...this.kind, view: showSession };
  }

  book(by: Acting, form: BookInterpreterDto): Promise<InterpreterBookingView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from(form, { reader: by.officer, now, em }));
  }

  list(officer: Officer, query: InterpreterBookingsQueryDto): Promise<PageOf<InterpreterBookingView>> {
    const { limit, after, count, ...asked } = query;
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<InterpreterBookingView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** The sessions that the asking interpreter is booked for. */
  mine(officer: Officer, { limit, after, count }: PageQueryDto): Promise<PageOf<InterpreterSessionView>> {
    const where = whereEqual({ interpreterOfficerId: officer.id });
    return this.cases.list(this.sessions, officer, { limit, after, count, where });
  }

  /** Somebody else is booked for the same session, and this booking points to theirs. */
  replace(by: Acting, id: string, { because, ...choice }: ReplaceInterpreterDto): Promise<InterpreterBookingView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'replace',
      change: async ({ subject, now }, em) => {
        const glance = { reader: by.officer, now, em };
        const booked = await this.cases.opened(this.kind, glance, await this.drafts.instead(subject, choice, glance));
        Object.assign(subject, { replacedBy: booked.id, replacedBecause: because });
      },
    });
  }

  reportProblem(by: Acting, id: string, form: ReportSessionProblemDto): Promise<InterpreterBookingView> {
    return this.cases.act(this.kind, by, { id, action: 'report_problem', change: noted(form) });
  }

  reportMine(by: Acting, id: string, form: ReportSessionProblemDto): Promise<InterpreterSessionView> {
    return this.cases.act(this.sessions, by, { id, action: 'report_problem', change: noted(form) });
  }

  answer(by: Acting, id: string, action: 'confirm' | 'decline', reason?: string): Promise<InterpreterSessionView> {
    return this.cases.act(this.sessions, by, { id, action, reason });
  }

  act(by: Acting, id: string, action: InterpreterBookingAction, reason?: string): Promise<InterpreterBookingView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

const noted =
  ({ code, text }: ReportSessionProblemDto) =>
  ({ subject, now }: { subject: InterpreterBooking; now: Date }): void => {
    subject.problems = [...subject.problems, { at: now.toISOString(), code, text }];
  };
