import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockReader } from '../clocks/clock.reader.js';
import { extend, nextAlarm, type Clock } from '../clocks/clock.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { actionOf, isDirect } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';
import { sayings } from './request.saying.js';
import type { RequestAction } from './request.workflow.js';

/** With which acts the other side has it, and the time begins. */
const arrives: readonly RequestAction[] = ['send', 'arrive', 'register'];

/** The time that runs on a request, and what each act does to it. */
@Injectable()
export class RequestClocks {
  constructor(private readonly clocks: ClockReader) {}

  async follow(
    em: EntityManager,
    { subject, now }: Attempt<CrossBorderRequest>,
    { action, at = now }: { action: RequestAction; at?: Date | undefined },
  ): Promise<void> {
    if (arrives.includes(action)) await this.begin(em, subject, at);
    if (action === 'speak') await this.beginSpoken(em, subject, at);
    if (action === 'confirm_in_writing') {
      subject.confirmedAt = now;
      subject.clock = await this.answering(em, subject, subject.spoken?.at ?? at);
    }
    const move = sayings[action]?.time;
    if (move && subject.clock) subject.clock = move(subject.clock, now);
    subject.alarmAt = subject.clock && nextAlarm(subject.clock);
  }

  prolong(subject: CrossBorderRequest, { until, reason }: { until: Date; reason: string }, now: Date): void {
    if (subject.clock && until > subject.clock.dueAt) subject.clock = extend(subject.clock, until, reason, now);
  }

  /** The law is pinned with it: what changes in the register afterwards does not reach a request that has been sent. */
  private async begin(em: EntityManager, subject: CrossBorderRequest, at: Date): Promise<void> {
    Object.assign(subject, { pinned: subject.basis, pinnedAt: at, sentAt: at });
    if (isDirect(subject.route) || subject.otherAuthorityId !== null) subject.reachedAt = at;
    subject.clock = await this.answering(em, subject, at);
  }

  /** Written confirmation has to follow at once (PCC SEE, Art. 4(6)). */
  private async beginSpoken(em: EntityManager, subject: CrossBorderRequest, at: Date): Promise<void> {
    await this.begin(em, subject, at);
    subject.clock = await this.clocks.start(em, { ...questionOf(subject), matter: 'written_confirmation' }, at);
  }

  private answering(em: EntityManager, subject: CrossBorderRequest, at: Date): Promise<Clock | null> {
    const { wishedBy } = subject;
    return this.clocks.start(em, { ...questionOf(subject), matter: 'answer', wishedBy }, at);
  }
}

const questionOf = ({
  instrument,
  route,
  ownerCountry,
  otherCountry,
  urgency,
  accessibility,
  basis,
}: CrossBorderRequest) => ({
  instrument,
  action: actionOf[route],
  from: ownerCountry,
  to: otherCountry,
  urgent: urgency !== 'NORMAL',
  accessible: accessibility ?? undefined,
  on: basis.on,
});
