import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Apprehension } from './apprehension.entity.js';
import { apprehensionSight } from './apprehension.policy.js';

/** The only SQL about apprehensions themselves; who was apprehended is the business of a store of its own. */
@Injectable()
export class ApprehensionStore extends Rows<Apprehension> {
  constructor() {
    super(Apprehension, apprehensionSight, { by: 'apprehendedAt', direction: 'desc' });
  }

  /** The function checks for itself who may: nobody deletes what they cannot see, and those who erase see no names. */
  async settle(em: EntityManager, { id, state }: Apprehension): Promise<void> {
    if (state === 'erased') await em.query('select app.forget_apprehended($1)', [id]);
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
    for (const row of rows) row.splitInto = parts.filter(({ originId }) => originId === row.id).map(({ id }) => id);
  }
}
