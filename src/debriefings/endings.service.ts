import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { SubjectDesk } from '../subjects/subject.desk.js';
import { figure } from './course.rules.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import { DebriefingConcerns } from './debriefing.concerns.js';
import type { Debriefing } from './debriefing.entity.js';
import { DebriefingKind } from './debriefing.kind.js';
import type { DebriefingAction } from './debriefing.workflow.js';
import { noteStopping } from './interview.changes.js';
import type { StopDto } from './interview.dto.js';
import type { KeepDebriefingDto } from './review.dto.js';

/** Acts after which nothing that was drawn from the interview may be used any more. */
const TAKING_BACK: readonly DebriefingAction[] = ['withdraw_consent', 'retract', 'order_erasure', 'refer_out'];

/** Reasons for which what was told before may not be used. */
const TELLS_NOTHING: readonly StopDto['stopCode'][] = ['minor', 'self_incrimination'];

/** How interviews end other than by release: broken off, taken back, kept longer, told to those who had received them. */
@Injectable()
export class EndingsService {
  constructor(
    private readonly debriefings: DebriefingKind,
    private readonly concerns: DebriefingConcerns,
    private readonly subjects: SubjectDesk,
  ) {}

  /** The acts that need nothing but their name, and perhaps a reason. */
  act(by: Acting, id: string, action: DebriefingAction, reason?: string): Promise<DebriefingView> {
    const change = (attempt: Attempt<Debriefing>, em: EntityManager) => this.freeze(by, attempt, em);
    return this.debriefings.act(by, { id, action, reason, ...(TAKING_BACK.includes(action) && { change }) });
  }

  stop(by: Acting, id: string, form: StopDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'stop',
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        const need = noteStopping(attempt, form);
        if (TELLS_NOTHING.includes(form.stopCode)) await this.freeze(by, attempt, em);
        if (need)
          await this.concerns.refer(subject, [{ code: need, basis: 'observed' }], { reader: by.officer, now, em });
      },
    });
  }

  /** A reasoned decision, for so long at the most; without one it is erased on the day. */
  keep(by: Acting, id: string, { until, reason }: KeepDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'keep',
      reason,
      change: ({ subject, now }) => {
        const day = new Date(`${until}T23:59:59Z`);
        if (day <= now) throw new Problem('ends_before_it_begins');
        if (day > later(now, days(figure(subject, 'days_to_keep_longer') + 1))) throw new Problem('kept_too_long');
        if (subject.state === 'withdrawn') subject.dueAt = day;
        else Object.assign(subject, { retentionDue: day, reviewDue: null });
      },
    });
  }

  tellRecipient(by: Acting, id: string, recipient: string): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'tell_recipient',
      change: ({ subject }) => {
        const { recipientsToInform, recipientsInformed } = subject;
        if (!recipientsToInform.includes(recipient)) throw new Problem('unknown_reference', { field: 'recipient' });
        subject.recipientsToInform = recipientsToInform.filter((one) => one !== recipient);
        subject.recipientsInformed = [...recipientsInformed, recipient];
      },
    });
  }

  /** Nothing more is drawn from it, and what was drawn before stays where it is. Of whom was never asked, nothing was. */
  private async freeze(by: Acting, { subject, now }: Attempt<Debriefing>, em: EntityManager): Promise<void> {
    if (!subject.startedAt) return;
    if (subject.state !== 'erased') subject.frozenAt ??= now;
    await this.subjects.freeze({ em, now }, by.officer, { type: 'debriefings', id: subject.id });
  }
}
