import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { DeconflictionNotice } from './deconfliction-notice.entity.js';
import { deconflictionNoticeSight } from './deconfliction-notice.policy.js';

/** The rows of what supervisors are told. */
@Injectable()
export class DeconflictionNoticeStore extends Rows<DeconflictionNotice> {
  constructor() {
    super(DeconflictionNotice, deconflictionNoticeSight, { by: 'openedAt', direction: 'desc' });
  }

  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const revealed = await em.query<Overdue[]>(
      `select id, state, 'tell' as action from deconfliction_notices where revealed and held and state = 'held_back' limit $1`,
      [limit],
    );
    return [...(await super.overdue(em, now, limit)), ...revealed].slice(0, limit);
  }

  /** What one supervisor says or allows, the other one's notice says as well. They do not see each other's. */
  async settle(em: EntityManager, { id, answer, revealed, before }: DeconflictionNotice): Promise<void> {
    if (answer === before.answer && revealed === before.revealed) return;
    await em.query('select app.tell_the_other_unit($1, $2, $3)', [id, answer, revealed]);
  }

  protected override complete(_em: EntityManager, rows: DeconflictionNotice[]): Promise<void> {
    for (const row of rows) row.before = { answer: row.answer, revealed: row.revealed };
    return Promise.resolve();
  }
}
