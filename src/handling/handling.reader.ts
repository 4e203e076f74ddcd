import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GrantedUse, Item, PendingChange } from '../core/handling/item.js';

/** What rules and ways out ask about items besides their own columns: changes that wait, and what owners have permitted. */
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
}
