import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { enter, type Attempt, type Guard } from '../core/workflow/workflow.js';
import { LimitsReader, type Due } from '../readmission-deadlines/limits.reader.js';
import type { Transit } from './transit.entity.js';
import { TransitEvents } from './transit-events.registry.js';
import { TransitLaw } from './transit.law.js';
import { noticeGuards, planGuards } from './transit.rules.js';
import { replyDueBy, type Pinned, type TransitTerms } from './transit.terms.js';
import { transitWorkflow, type TransitState } from './transit.workflow.js';

type T = Attempt<Transit>;

/** When a transit has to be asked for, answered, carried out and notified, by what the agreement says of it. */
@Injectable()
export class TransitTimes {
  constructor(
    private readonly law: TransitLaw,
    private readonly limits: LimitsReader,
    readonly events: TransitEvents,
  ) {}

  /** What the agreement says is pinned; what is asked too late is refused where that is sure, and marked where it is not. */
  async begin(em: EntityManager, { subject, now }: T): Promise<void> {
    const terms = await this.law.terms(em, subject, now);
    subject.terms = terms;
    const leadTime = await this.leadTimeOf(em, subject, terms);
    const latest = await this.before(em, subject, leadTime);
    subject.shortNotice = latest !== null && now > latest;
    if (subject.shortNotice && leadTime.sure)
      throw new Problem('transit_too_late', { article: leadTime.article, leadTime: leadTime.value, latest });
    const limit = await this.replyOf(em, subject, now);
    // Silence is no consent, whatever is sure: the limit only says when it is time to ask again.
    Object.assign(subject, { replyDue: limit?.conservative ?? null, replySafe: limit?.safe ?? null });
    this.reenter(subject, 'requested', now);
  }

  /** A consent holds as long as the agreement says, where that is sure. */
  async consent(em: EntityManager, { subject, now }: T): Promise<void> {
    const within = subject.terms?.executeWithin;
    const limit = within?.sure ? await this.after(em, subject, within, now) : null;
    subject.executeBy = limit?.conservative ?? null;
    await this.setNotice(em, subject);
    this.reenter(subject, 'granted', now);
  }

  /** Refuses what is told too late, or with more escorts than were consented to. */
  async notice(em: EntityManager, attempt: T): Promise<void> {
    this.assertOrder(attempt);
    await this.setNotice(em, attempt.subject);
    assertAll(noticeGuards, attempt);
  }

  /** Another day: it has to lie ahead, and within the consent. */
  async replan(em: EntityManager, attempt: T): Promise<void> {
    const { subject, now } = attempt;
    this.assertOrder(attempt);
    assertAll(planGuards, attempt);
    await this.setNotice(em, subject);
    this.reenter(subject, 'granted', now);
  }

  private assertOrder({ subject: { entersAt, leavesAt } }: T): void {
    if (leavesAt <= entersAt) throw new Problem('ends_before_it_begins');
  }

  private async setNotice(em: EntityManager, subject: Transit): Promise<void> {
    const notice = subject.terms?.notice;
    subject.notifyBy = notice?.sure ? await this.before(em, subject, notice) : null;
  }

  /** The requested state has to act: its clocks and its days off. */
  private after(em: EntityManager, { otherCountry: country }: Transit, { value: time }: Pinned, begin: Date) {
    return time === null ? Promise.resolve(null) : this.limits.after(em, time, begin, country);
  }

  /** Some agreements want to be asked earlier over a weekend. */
  private async leadTimeOf(em: EntityManager, subject: Transit, terms: TransitTerms): Promise<Pinned> {
    const { leadTime, leadTimeWeekend } = terms;
    const latest = leadTimeWeekend?.value ? await this.before(em, subject, leadTime) : null;
    const { entersAt, otherCountry } = subject;
    if (!latest || !leadTimeWeekend) return leadTime;
    return (await this.limits.overAWeekend(em, latest, entersAt, otherCountry)) ? leadTimeWeekend : leadTime;
  }

  private async replyOf(em: EntityManager, subject: Transit, sentAt: Date): Promise<Due | null> {
    const { reply, replyBefore } = subject.terms ?? {};
    const due = reply ? await this.after(em, subject, reply, sentAt) : null;
    const before = replyBefore?.value ?? null;
    const back = before && (await this.limits.before(em, before, subject.entersAt, subject.otherCountry));
    return due && replyDueBy(due, back, sentAt);
  }

  /** So many whole days lie in between: nobody says then that it was too late. */
  private async before(em: EntityManager, { otherCountry: country, entersAt }: Transit, { value: time }: Pinned) {
    return time === null ? null : (await this.limits.before(em, time, entersAt, country)).conservative;
  }

  /** How long it may stay in its new state follows from what was only just found out. */
  private reenter(subject: Transit, state: TransitState, now: Date): void {
    enter(transitWorkflow, subject, state, now);
  }
}

function assertAll(guards: readonly Guard<Transit>[], attempt: T): void {
  for (const { holds, otherwise, details } of guards)
    if (!holds(attempt)) throw new Problem(otherwise, details?.(attempt));
}
