import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GrantedUse, Item, PendingChange } from '../core/handling/item.js';
import type { RetentionRule } from '../core/handling/retention.js';
import type { GradingView } from './handling.dto.js';
import { Problem } from '../core/problems.js';

/** What is asked about items besides their own columns: changes that wait, what owners have permitted, how long they stay. */
@Injectable()
export class HandlingReader {
  async load(em: EntityManager, items: readonly Item[]): Promise<void> {
    if (items.length === 0) return;
    const ids = items.map(({ id }) => id);
    const pending = await em.query<(PendingChange & { recordId: string })[]>(
      `select id, record_id as "recordId", kind, change, proposed_by as "proposedBy", proposed_at as "proposedAt"
       from information_changes where record_id = any($1) and outcome is null`,
      [ids],
    );
    const granted = await em.query<(GrantedUse & { itemId: string })[]>(
      'select item_id as "itemId", lifts, use, recipient, expires from app.granted_uses($1)',
      [ids],
    );
    for (const item of items) {
      item.pending = pending.find(({ recordId }) => recordId === item.id) ?? null;
      item.permissions = granted.filter(({ itemId }) => itemId === item.id);
    }
  }
  gradings(em: EntityManager, recordId: string): Promise<GradingView[]> {
    return em.query(
      `select source_grade as "sourceGrade", info_grade as "infoGrade", grade_scheme as "gradeScheme",
         grade_original as "gradeOriginal", graded_by as "gradedBy", graded_at as "gradedAt", confirmed_by as "confirmedBy"
       from gradings where record_id = $1 order by graded_at, id`,
      [recordId],
    );
  }

  async retentionRule(em: EntityManager, code: string): Promise<RetentionRule> {
    const [rule] = await em.query<RetentionRule[]>(
      `select code, review_after_days as "reviewAfterDays", erase_after_days as "eraseAfterDays"
       from retention_rules where code = $1`,
      [code],
    );
    if (!rule) throw new Problem('unknown_reference', { field: 'retentionRule' });
    return rule;
  }

  async assertCountries(em: EntityManager, countries: readonly string[], field: string): Promise<void> {
    const known = await em.query<{ code: string }[]>('select code from countries where code = any($1)', [countries]);
    if (known.length < new Set(countries).size) throw new Problem('unknown_reference', { field });
  }
}
