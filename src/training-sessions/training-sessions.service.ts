import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { summary, TrainingSessionDrafts, writeDownAttendance } from './training-session.drafts.js';
import type {
  HoldTrainingSessionDto,
  OpenTrainingSessionDto,
  ReviseTrainingSessionDto,
  TrainingAttendeeId,
  TrainingSessionsQueryDto,
  TrainingSessionView,
} from './training-session.dto.js';
import { TrainingSessionStore } from './training-session.store.js';
import { showTrainingSession } from './training-session.view.js';
import { trainingSessionWorkflow, type TrainingSessionAction } from './training-session.workflow.js';

@Injectable()
export class TrainingSessionsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: TrainingSessionDrafts,
    store: TrainingSessionStore,
    kinds: Kinds,
  ) {
    const view = showTrainingSession;
    this.kind = kinds.add({ workflow: trainingSessionWorkflow, store, reads: 'training_session.read', view });
  }

  open(by: Acting, form: OpenTrainingSessionDto): Promise<TrainingSessionView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: TrainingSessionsQueryDto,
  ): Promise<PageOf<TrainingSessionView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<TrainingSessionView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseTrainingSessionDto): Promise<TrainingSessionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject }, em) => {
        Object.assign(subject, defined(form));
        await this.drafts.assertTrainer(em, subject);
        Object.assign(subject, summary(subject, subject.attendees));
      },
    });
  }

  putAttendee(by: Acting, { id, officerId }: TrainingAttendeeId): Promise<TrainingSessionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_attendee',
      change: ({ subject }, em) => this.drafts.put(em, subject, officerId),
    });
  }

  removeAttendee(by: Acting, { id, officerId }: TrainingAttendeeId): Promise<TrainingSessionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_attendee',
      change: ({ subject }, em) => this.drafts.remove(em, subject, officerId),
    });
  }

  hold(by: Acting, id: string, form: HoldTrainingSessionDto): Promise<TrainingSessionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'hold',
      change: ({ subject, now }) => {
        if (subject.startsAt > now) throw new Problem('time_ahead');
        writeDownAttendance(subject, form);
      },
    });
  }

  act(by: Acting, id: string, action: TrainingSessionAction, reason?: string): Promise<TrainingSessionView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
