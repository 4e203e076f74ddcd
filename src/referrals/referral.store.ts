import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { CheckPerson } from '../checks/check-part.entity.js';
import type { Actor, Officer } from '../core/access/actor.js';
import { visibleTo } from '../core/access/branches.js';
import { Rows } from '../core/cases/rows.js';
import { ask } from '../core/cases/sql.js';
import { Problem } from '../core/problems.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { Target } from './referral.codes.js';
import { Referral, ReferralNews, ReferralResult } from './referral.entity.js';
import { referralSight } from './referral.policy.js';

const ENDED: readonly string[] = ['closed', 'rejected', 'recalled', 'withdrawn', 'erased'];

/** The only SQL about referrals, what was answered to them, and the news of hits. */
@Injectable()
export class ReferralStore extends Rows<Referral> {
  constructor() {
    super(Referral, referralSight, { by: 'openedAt', direction: 'desc' });
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('referral_numbers') as number`);
    return Number(row?.number);
  }

  /** Their entry in the check that a subject was drawn from, as far as the officer sees it. */
  async metAt(
    em: EntityManager,
    { sourceType, sourceId }: Subject,
    id: string | null,
  ): Promise<CheckPerson | undefined> {
    if (id === null || sourceType !== 'checks') return undefined;
    return (await em.findOneBy(CheckPerson, { id, checkId: sourceId })) ?? undefined;
  }

  async assertState(em: EntityManager, code: string | null): Promise<void> {
    if (code === null) return;
    const [found] = await em.query<unknown[]>(
      `select 1 from countries where code = $1 and kind in ('state', 'territory')`,
      [code],
    );
    if (!found) throw new Problem('unknown_reference', { field: 'targetCountry' });
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
  async inTheIndex(em: EntityManager): Promise<Referral[]> {
    return em
      .createQueryBuilder(Referral, 'r')
      .where(`r.target = 'internal' and r.queued_at is not null and r.package is not null`)
      .andWhere('r.state <> all(:ended)', { ended: ENDED })
      .orderBy('r.id')
      .getMany();
  }

  override async lock(em: EntityManager, actor: Actor, id: string): Promise<Referral | null> {
    const row = await super.lock(em, actor, id);
    if (row && actor.kind === 'clock')
      row.news = await em.find(ReferralNews, { where: { referralId: id }, order: { id: 'ASC' } });
    return row;
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
    const nothing = { referenceNumber: null, ownerCountry: null, confidence: null, restrictions: null };
    await em.upsert(ReferralResult, { ...result, ...(result.outcome === 'false_positive' && nothing) }, ['id']);
  }

  /** What was learnt is written down. */
  async settle(em: EntityManager, { results, news }: Referral): Promise<void> {
    if (news.length === 0) return;
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
    for (const row of rows) {
      row.results = results.filter(({ referralId }) => referralId === row.id);
      row.news = [];
      row.permissions = granted.filter(({ itemId }) => itemId === row.subjectId);
    }
  }
}

export const isAtAnEnd = ({ state }: Referral): boolean => ENDED.includes(state);
