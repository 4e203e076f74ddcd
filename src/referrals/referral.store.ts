import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { clockActor, type Actor, type Officer } from '../core/access/actor.js';
import { visibleTo } from '../core/access/branches.js';
import { takeInHand } from '../core/cases/in-hand.js';
import { Rows } from '../core/cases/rows.js';
import { ask } from '../core/cases/sql.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { MatchDesk } from '../matching/match.desk.js';
import { CHECK, type Target } from './referral.codes.js';
import { HitTakers } from './hit-takers.registry.js';
import { Referral } from './referral.entity.js';
import { ReferralNews, ReferralResult } from './referral-result.entity.js';
import { referralSight } from './referral.policy.js';

const ENDED: readonly string[] = ['closed', 'rejected', 'recalled', 'withdrawn', 'erased'];

const NOTHING = { referenceNumber: null, ownerCountry: null, confidence: null, restrictions: null };

/** The only SQL about referrals, what was answered to them, and the news of hits. */
@Injectable()
export class ReferralStore extends Rows<Referral> {
  constructor(
    private readonly matches: MatchDesk,
    private readonly takers: HitTakers,
  ) {
    super(Referral, referralSight, { by: 'openedAt', direction: 'desc' });
  }

  /** In whose unit of work this is, for what follows it; and the record that it has in hand. */
  async whoActs(em: EntityManager): Promise<{ by: Actor; held: string | null }> {
    const [row] = await em.query<
      (Pick<Officer, 'id' | 'authorityId' | 'country' | 'sessionId'> & { held: string | null })[]
    >(
      `select app.officer() as id, app.authority() as "authorityId", app.country() as country,
         nullif(current_setting('app.session', true), '') as "sessionId", app.in_hand() as held`,
    );
    if (!row?.id) return { by: clockActor, held: row?.held ?? null };
    const { held, ...officer } = row;
    return { by: { kind: 'officer', ...officer, held: [], permissions: new Set() }, held };
  }

  /** Until when whoever wrote it is on duty. */
  async endOfShift(em: EntityManager, { operationId, openedBy }: Referral, now: Date): Promise<Date | null> {
    const [shift] = await em.query<{ at: Date | null }[]>('select app.end_of_shift($1, $2, $3) as at', [
      operationId,
      openedBy,
      now,
    ]);
    return shift?.at ?? null;
  }

  /** What comes next in the queue, for whoever asks first: what another one is just taking is passed over. */
  async next(em: EntityManager, officer: Officer, target: Target | undefined): Promise<string | undefined> {
    const { text, parameters } = visibleTo(this.sight, officer);
    const [row] = await ask<{ id: string }>(em, {
      text: `select row.id from referrals row
        where row.state = 'queued' and row.relay_country is not null and (${text})
          and (:target::text is null or row.target = :target)
        order by row.priority, row.queued_at, row.id limit 1 for update skip locked`,
      parameters: { ...parameters, target: target ?? null },
    });
    return row?.id;
  }

  async tell(em: EntityManager, { referralId, hitId, outcome, at }: Omit<ReferralNews, 'id'>): Promise<void> {
    await em.query('select app.tell_referral($1, $2, $3, $4)', [referralId, hitId, outcome, at]);
  }

  /** Those about a subject that are not at an end; of an officer, as far as they may see them. */
  async aboutSubject(em: EntityManager, subjectId: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select id from app.referrals_about($1) id', [subjectId]);
    return rows.map(({ id }) => id);
  }

  /** Those that were asked here and are not at an end: what they asked is still there. */
  async inTheIndex(em: EntityManager): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select id from referrals where target = 'internal' and queued_at is not null and package is not null
         and state <> all($1) order by id`,
      [ENDED],
    );
    return rows.map(({ id }) => id);
  }

  /** What was never asked before with this person: then what was said of the person before does not hold. */
  async hasNewPapers(em: EntityManager, { id, subjectId, paperIds }: Referral): Promise<boolean> {
    if (paperIds.length === 0) return false;
    const [row] = await em.query<{ new: boolean }[]>(
      `select exists (select from unnest($3::uuid[]) paper where not exists (select from referrals r
         where r.subject_id = $2 and r.id <> $1 and r.queued_at is not null and r.paper_ids @> array[paper])) as new`,
      [id, subjectId, paperIds],
    );
    return row?.new ?? false;
  }

  /** By the provision for records in hand: whatever its officer sees. */
  async lockInHand(em: EntityManager, id: string): Promise<Referral | null> {
    await takeInHand(em, id);
    return this.lock(em, clockActor, id);
  }

  /** Also those whose answer is overdue, and those of which there is news. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const news = await em.query<Overdue[]>(
      `select r.id, r.state, 'learn' as action from referrals r
       where r.id in (select n.referral_id from referral_news n order by n.id limit $1)`,
      [limit],
    );
    return [...(await super.overdue(em, now, limit)), ...(await alarmsDue(em, 'referrals', now, limit)), ...news];
  }

  /** Of somebody else nothing is kept but that it was so. */
  async putResult(em: EntityManager, result: ReferralResult): Promise<void> {
    if (result.outcome === 'false_positive') Object.assign(result, NOTHING);
    await em.upsert(ReferralResult, { ...result }, ['id']);
  }

  /** The data of a match that was none: that there was one, and when, stays. */
  async forgetResults(em: EntityManager, referral: Referral): Promise<void> {
    for (const result of referral.results) {
      result.outcome = 'false_positive';
      await this.putResult(em, result);
    }
  }

  /** What was learnt is written down; at the end of it nobody finds it any more. */
  async settle(em: EntityManager, referral: Referral, now: Date): Promise<void> {
    if (referral.news.length > 0) await this.takeIn(em, referral);
    if (referral.erasedAt !== null) await this.emptyResults(em, referral);
    if (referral.asksAgain) await this.askAgain(em, referral);
    if (!isAtAnEnd(referral) || referral.target !== 'internal' || referral.queuedAt === null) return;
    await this.matches.forget(em, 'referral', [referral.id]);
    if (referral.state === 'withdrawn' || referral.state === 'recalled')
      await this.takers.stopped({ em, now }, referral);
  }

  /** In the transaction of the act, like the first time; it stands in the index still. */
  private async askAgain(em: EntityManager, referral: Referral): Promise<void> {
    await this.matches.ask(em, CHECK, referral.id, referral.priority);
    delete referral.asksAgain;
  }

  /** References and remarks go with what was asked; which system answered what, and when, stays for the register. */
  private async emptyResults(em: EntityManager, { results }: Referral): Promise<void> {
    for (const result of results) await this.putResult(em, Object.assign(result, NOTHING));
  }

  private async takeIn(em: EntityManager, { results, news }: Referral): Promise<void> {
    for (const result of results) await this.putResult(em, result);
    await em.delete(ReferralNews, { id: In(news.map(({ id }) => id)) });
  }

  protected override async complete(em: EntityManager, rows: Referral[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const results = await em.find(ReferralResult, { where: { referralId: In(ids) }, order: { at: 'ASC', id: 'ASC' } });
    const granted = await em.query<(Referral['permissions'][number] & { itemId: string })[]>(
      'select item_id as "itemId", lifts, use, recipient, expires from app.granted_uses($1)',
      [rows.map(({ subjectId }) => subjectId)],
    );
    const news = await em.find(ReferralNews, { where: { referralId: In(ids) }, order: { id: 'ASC' } });
    for (const row of rows) {
      row.results = results.filter(({ referralId }) => referralId === row.id);
      row.news = news.filter(({ referralId }) => referralId === row.id);
      row.permissions = granted.filter(({ itemId }) => itemId === row.subjectId);
    }
  }
}

export const isAtAnEnd = ({ state }: Referral): boolean => ENDED.includes(state);
