import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockDesk } from '../clocks/clock.desk.js';
import { extend, stop, type Clock } from '../clocks/clock.js';
import { wind } from '../clocks/clock.rules.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { actionOf, isDirect } from './request.codes.js';
import { carries } from './request.guards.rules.js';
import type { CrossBorderRequest } from './request.entity.js';
import { sayings } from './request.saying.js';
import type { RequestAction } from './request.workflow.js';

/** With which acts the other side has it, and the time begins. */
const arrives: readonly RequestAction[] = ['send', 'arrive', 'register'];

/** The acts of the asked side that the law has to carry: what was not pinned when it came is pinned with them. */
const carriedOut: readonly RequestAction[] = [
  'accept',
  'accept_handover',
  'answer_in_part',
  'answer',
  'answer_through_selec',
];

/** The time that runs on a request, and what each act does to it. */
@Injectable()
export class RequestClocks {
  constructor(private readonly clocks: ClockDesk) {}

  async follow(
    em: EntityManager,
    { subject, now }: Attempt<CrossBorderRequest>,
    { action, at = now }: { action: RequestAction; at?: Date | undefined },
  ): Promise<void> {
    if (action === 'send_through_selec' || action === 'register_through_selec') pin(subject, at);
    if (carriedOut.includes(action) && subject.pinned === null) pin(subject, now);
    if (action === 'return_from_passage') Object.assign(subject, { pinned: null, pinnedAt: null });
    if (arrives.includes(action)) wind(subject, await this.begun(em, subject, at));
    if (action === 'speak') wind(subject, await this.spoken(em, subject, at));
    if (action === 'confirm_in_writing') {
      subject.confirmedAt = at;
      wind(subject, await this.answering(em, subject, subject.spoken?.at ?? at));
    }
    if (action === 'answer_arrives') wind(subject, subject.clock && stop(subject.clock, at));
    const turn = sayings[action]?.time;
    if (turn && subject.clock) wind(subject, turn(subject.clock, at));
  }

  prolong(subject: CrossBorderRequest, { until, reason }: { until: Date; reason: string }, now: Date): void {
    if (subject.clock && until > subject.clock.dueAt) wind(subject, extend(subject.clock, until, reason, now));
  }

  /** The law is pinned with it: what changes in the register afterwards does not reach a request that has been sent. */
  private begun(em: EntityManager, subject: CrossBorderRequest, at: Date): Promise<Clock | null> {
    if (subject.pinned === null) pin(subject, at);
    subject.sentAt = at;
    if (isDirect(subject.route) || subject.otherAuthorityId !== null) subject.reachedAt = at;
    return this.answering(em, subject, at);
  }

  /** Written confirmation has to follow at once (PCC SEE, Art. 4(6)). */
  private async spoken(em: EntityManager, subject: CrossBorderRequest, at: Date): Promise<Clock | null> {
    await this.begun(em, subject, at);
    const { ownerCountry: country } = subject;
    return this.clocks.start(em, { ...asked(subject), matter: 'oral_confirmation_alarm', country, begin: at });
  }

  private answering(em: EntityManager, subject: CrossBorderRequest, begin: Date): Promise<Clock | null> {
    const { wishedBy, ownerCountry } = subject;
    const wish = wishedBy && wishedBy > begin ? { until: wishedBy, by: ownerCountry } : undefined;
    return this.clocks.start(em, { ...asked(subject), matter: 'answer', begin, wish });
  }
}

/** A basis that does not carry it is not pinned: it is confirmed first, and asked about until then. */
const pin = (subject: CrossBorderRequest, at: Date): void => {
  if (carries(subject.basis)) Object.assign(subject, { pinned: subject.basis, pinnedAt: at });
};

const asked = (request: CrossBorderRequest) => ({
  instrument: request.instrument,
  action: actionOf[request.route],
  knownAt: request.pinnedAt ?? undefined,
  from: request.ownerCountry,
  to: request.otherCountry,
  urgent: request.urgency !== 'NORMAL',
  accessible: request.accessibility ?? undefined,
});
