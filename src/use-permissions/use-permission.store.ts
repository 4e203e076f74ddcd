import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { tellElsewhere, withoutAccount } from '../core/exchange/elsewhere.js';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { UsePermission } from './use-permission.entity.js';
import { usePermissionSight } from './use-permission.policy.js';

/** In which kind of message each state is told. */
const kindOf: Readonly<Record<string, string>> = {
  requested: 'use_permission_request',
  granted: 'use_permission_answer',
  refused: 'use_permission_answer',
  revoked: 'use_permission_answer',
  withdrawn: 'use_permission_withdrawal',
};

/** The only SQL about use permissions. */
@Injectable()
export class UsePermissionStore extends Rows<UsePermission> {
  constructor(private readonly log: TransmissionLogDesk) {
    super(UsePermission, usePermissionSight, { by: 'openedAt', direction: 'desc' });
  }

  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const alarms = await alarmsDue(em, 'use_permissions', now, limit);
    return [...(await super.overdue(em, now, limit)), ...alarms].slice(0, limit);
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
    await this.tell(em, permission, now);
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

  /** What is asked and answered goes to the side that has no account here, where it has a key that is trusted. */
  private async tell(em: EntityManager, permission: UsePermission, at: Date): Promise<void> {
    const { id, itemId, state, ownerCountry, holderCountry } = permission;
    const kind = kindOf[state];
    if (kind === undefined) return;
    const speaker = kind === 'use_permission_answer' ? ownerCountry : (holderCountry ?? ownerCountry);
    const about = { recordType: 'use_permissions', recordId: id, copyId: itemId } as const;
    await tellElsewhere(em, about, { said: state, kind, speaker, at });
  }

  /** Whether what was asked under this name is here already, or which it is. */
  async named(em: EntityManager, externalId: string, holderCountry: string): Promise<string | undefined> {
    return (await em.findOneBy(UsePermission, { externalId, holderCountry }))?.id;
  }

  protected override async complete(em: EntityManager, rows: UsePermission[]): Promise<void> {
    const received = rows.filter(({ itemType }) => itemType === 'received_items');
    const found = await withoutAccount(
      em,
      received.map(({ itemId }) => itemId),
    );
    for (const row of rows) {
      row.elsewhere = found.get(row.itemId) ?? null;
      row.stateBefore = row.state;
      row.clock = clockOf(row.clock);
    }
  }

  async isCountry(em: EntityManager, code: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from countries where code = $1', [code]);
    return rows.length > 0;
  }
}
