import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { UsePermission } from './use-permission.entity.js';
import { usePermissionSight } from './use-permission.policy.js';

/** The only SQL about use permissions. */
@Injectable()
export class UsePermissionStore extends Rows<UsePermission> {
  constructor(private readonly log: TransmissionLogDesk) {
    super(UsePermission, usePermissionSight, { by: 'openedAt', direction: 'desc' });
  }

  /** States that may read the item in spite of H2 are written on it, so that lists find it; they lose it the same way. */
  async settle(em: EntityManager, permission: UsePermission, now: Date): Promise<void> {
    const { id, itemType, itemId, lifts, use, recipient, state } = permission;
    if (itemType === 'received_items') return this.writeDown(em, permission, now);
    if (lifts !== 'H2' || use !== 'read') return;
    await em.query(
      `update ${itemType} item set opened_to = case
         when $4 then array(select distinct unnest(opened_to || $2::text))
         when exists (select from use_permissions other where other.item_id = $1 and other.id <> $3 and other.lifts = 'H2'
           and other.use = 'read' and other.recipient = $2 and other.state = 'granted') then opened_to
         else array_remove(opened_to, $2) end
       where item.id = $1`,
      [itemId, recipient, id, state === 'granted'],
    );
  }

  /** What is asked and answered about something received is in both logs. */
  async writeDown(em: EntityManager, permission: UsePermission, now: Date): Promise<void> {
    const { transmissionItemId, itemId, instrument, holderCountry, holderAuthorityId, stateBefore, state } = permission;
    if (state === stateBefore || !holderCountry || !holderAuthorityId) return;
    const from = { country: permission.ownerCountry, authorityId: permission.ownerAuthorityId };
    const to = { country: holderCountry, authorityId: holderAuthorityId };
    const passed = { itemId: transmissionItemId, receivedId: itemId, from, to, digest: null };
    const code = `${permission.lifts}:${permission.use}:${state}`;
    await this.log.write(
      em,
      { ...passed, instrument: instrument ?? 'NONE' },
      { event: 'use_permission', at: now, code },
    );
  }

  protected override complete(_em: EntityManager, rows: UsePermission[]): Promise<void> {
    for (const row of rows) row.stateBefore = row.state;
    return Promise.resolve();
  }

  async isCountry(em: EntityManager, code: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from countries where code = $1', [code]);
    return rows.length > 0;
  }
}
