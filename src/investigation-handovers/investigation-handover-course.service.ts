import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { assertAhead, endOf } from '../core/workflow/deadline.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type {
  AcceptHandoverDto,
  ByChannelDto,
  DeclineHandoverDto,
  GroundsDto,
  PostponeAnswerDto,
  RecordOutcomeDto,
} from './investigation-handover.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { InvestigationOutcome } from './investigation-outcome.entity.js';
import { HandoverKind } from './investigation-handover.kind.js';
import { HandoverLaw } from './investigation-handover.law.js';
import { assertByChannel, HandoverSending } from './investigation-handover.sending.js';
import type { InvestigationHandoverView } from './investigation-handover-view.dto.js';
import type { InvestigationHandoverAction } from './investigation-handover.workflow.js';

type View = Promise<InvestigationHandoverView>;
type Handover = InvestigationHandover;
type Change = (attempt: Attempt<Handover>, em: EntityManager) => void | Promise<void>;

/** The course of a hand-over: submitted, checked, handed over, answered, and taken back. */
@Injectable()
export class HandoverCourseService {
  constructor(
    private readonly cases: Cases,
    private readonly handovers: HandoverKind,
    private readonly sending: HandoverSending,
    private readonly law: HandoverLaw,
  ) {}

  submit(by: Acting, id: string): View {
    return this.act(by, id, 'submit', async ({ subject, now }, em) => {
      await this.sending.assertChosen({ em, now }, by.officer, subject);
    });
  }

  /** A second officer: every item is asked once more whether it may go, and to another state it is released for that. */
  check(by: Acting, id: string): View {
    return this.act(by, id, 'check', async ({ subject, now }, em) => {
      await this.sending.assertReady({ em, now }, by.officer, subject);
    });
  }

  handOver(by: Acting, id: string, form: ByChannelDto): View {
    return this.act(by, id, 'hand_over', async ({ subject, now }, em) => {
      assertAhead(subject.dueOn, now);
      subject.elsewhere = !(await this.handovers.store.hasAccount(em, subject.recipientId));
      assertByChannel(subject, form);
      Object.assign(subject, byChannel(form));
      if (subject.basis) subject.basis = await this.law.insist(em, { ...subject, basis: subject.basis }, now);
      await this.sending.send({ em, now }, by.officer, subject);
      await this.law.startTheClock(em, subject, now);
    });
  }

  accept(by: Acting, id: string, { assigneeId, caseReference, ...form }: AcceptHandoverDto): View {
    return this.act(by, id, 'accept', async ({ subject }, em) => {
      assertByChannel(subject, form);
      if (assigneeId && !(await this.handovers.store.servesIn(em, assigneeId, subject.recipientId)))
        throw new Problem('unknown_reference', { field: 'assigneeId' });
      Object.assign(subject, { assigneeId: assigneeId ?? null, caseReference: caseReference ?? null });
      Object.assign(subject, answered(subject, form));
    });
  }

  decline(by: Acting, id: string, { reason, ...form }: DeclineHandoverDto): View {
    const change: Change = ({ subject }) => {
      assertByChannel(subject, form);
      Object.assign(subject, { declinedFor: reason, ...answered(subject, form) });
    };
    return this.act(by, id, 'decline', change, reason);
  }

  start(by: Acting, id: string, form: ByChannelDto): View {
    return this.act(by, id, 'start', ({ subject }) => assertByChannel(subject, form));
  }

  recordOutcome(by: Acting, id: string, form: RecordOutcomeDto): View {
    return this.act(by, id, 'record_outcome', async ({ subject, now }, em) => {
      const { outcome, reachedOn, words = null, channel = null, externalReference = null } = form;
      assertByChannel(subject, form);
      if (reachedOn > now.toISOString().slice(0, 10)) throw new Problem('outcome_to_come');
      const recorded = { recordedBy: by.officer.id, recordedAt: now };
      const said = { outcome, reachedOn, words: words || null, channel, externalReference };
      await em.insert(InvestigationOutcome, { id: newId(), handoverId: id, ...said, ...recorded });
      Object.assign(subject, { outcome, outcomeAt: now });
    });
  }

  /** Its owner gives more time. */
  postpone(by: Acting, id: string, { dueOn, reason }: PostponeAnswerDto): View {
    const change: Change = async ({ subject, now }, em) => {
      assertAhead(dueOn, now);
      Object.assign(subject, { dueOn, climbed: 0, dueAt: endOf(dueOn) });
      await this.law.startTheClock(em, subject, now);
    };
    return this.act(by, id, 'postpone', change, reason);
  }

  recall(by: Acting, id: string, { grounds }: GroundsDto): View {
    const change: Change = ({ subject, now }, em) => this.sending.takeBack({ em, now }, by.officer, subject, grounds);
    return this.act(by, id, 'recall', change, grounds);
  }

  /** Whoever received it in another state is told that a source was frozen, erased or taken back. */
  sendNotice(by: Acting, id: string, { grounds }: GroundsDto): View {
    return this.act(by, id, 'send_notice', async ({ subject, now }, em) => {
      await this.sending.tellOfChanges({ em, now }, by.officer, subject, grounds);
      subject.noticeOwed = false;
    });
  }

  private act(
    by: Acting,
    id: string,
    ...[action, change, reason]: [InvestigationHandoverAction, Change, string?]
  ): View {
    return this.cases.act(this.handovers.kind, by, { id, action, change, ...(reason && { reason }) });
  }
}

const byChannel = ({ channel, externalReference, receiptProof }: ByChannelDto) => ({
  channel: channel ?? null,
  externalReference: externalReference ?? null,
  receiptProof: receiptProof ?? null,
});

/** What an answer that came by another channel adds to how it went. */
const answered = ({ elsewhere, receiptProof }: Handover, form: ByChannelDto) =>
  elsewhere ? { externalReference: form.externalReference, receiptProof: form.receiptProof ?? receiptProof } : {};
