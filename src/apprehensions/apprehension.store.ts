import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { Apprehension } from './apprehension.entity.js';
import { apprehensionSight } from './apprehension.policy.js';
import { CustodyHandoverStore } from './custody-handover.store.js';

/** The only SQL about apprehensions themselves; who was apprehended is the business of a store of its own. */
@Injectable()
export class ApprehensionStore extends Rows<Apprehension> {
  constructor(private readonly handovers: CustodyHandoverStore) {
    super(Apprehension, apprehensionSight, { by: 'apprehendedAt', direction: 'desc' });
  }

  /** The function checks for itself who may: nobody deletes what they cannot see, and those who erase see no names. */
  async settle(em: EntityManager, subject: Apprehension, now: Date): Promise<void> {
    if (subject.state === 'erased') await em.query('select app.forget_apprehended($1)', [subject.id]);
    if (subject.lapses) {
      const { fromUnit } = await this.handovers.answer(em, subject.id, { state: 'lapsed', by: null, at: now });
      if (fromUnit) subject.custodyUnit = fromUnit;
    }
  }

  /** Two clocks run: how long identities are kept, and until when a hand-over has to be answered. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const unanswered = await em.query<Overdue[]>(
      `select id, state, case state when 'handed_over' then 'lapse_receipt' else 'lapse_custody' end as action
       from apprehensions where answer_due_at <= $1 order by answer_due_at limit $2`,
      [now, limit],
    );
    return [...unanswered, ...(await super.overdue(em, now, limit))];
  }

  /** How long such data are kept after they were last needed. */
  async retention(em: EntityManager): Promise<{ retentionRule: string; retentionDays: number }> {
    const [rule] = await em.query<{ code: string; days: number }[]>(
      `select code, erase_after_days as days from retention_rules where code = 'OPERATIONAL_PERSONAL'`,
    );
    if (!rule) throw new Error('the retention rule OPERATIONAL_PERSONAL is not loaded');
    return { retentionRule: rule.code, retentionDays: rule.days };
  }

  protected override async complete(em: EntityManager, rows: Apprehension[]): Promise<void> {
    const parts = await em.query<{ id: string; originId: string }[]>(
      'select id, origin_id as "originId" from apprehensions where origin_id = any($1) order by id',
      [rows.map(({ id }) => id)],
    );
    const files = await em.query<{ id: string; number: string }[]>(
      'select apprehension_id as id, number from host_file_numbers where apprehension_id = any($1)',
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) row.hostFileNo = files.find(({ id }) => id === row.id)?.number ?? null;
    for (const row of rows) row.splitInto = parts.filter(({ originId }) => originId === row.id).map(({ id }) => id);
  }
}
