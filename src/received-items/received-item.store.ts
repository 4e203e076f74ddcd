import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentDesk } from '../attachments/attachment.desk.js';
import { PassedFileDesk } from '../attachments/passed-file.desk.js';
import type { Actor } from '../core/access/actor.js';
import { takeInHand } from '../core/cases/in-hand.js';
import { PassedOnRows } from '../core/exchange/passed-on.rows.js';
import type { LogEvent } from '../transmission-log/transmission-log.codes.js';
import { TransmissionLogDesk, type Passed } from '../transmission-log/transmission-log.desk.js';
import { ReceivedItem, type PermittedUse } from './received-item.entity.js';
import { receivedItemSight } from './received-item.policy.js';

/** What is written in both logs when a copy comes into a state. */
const LOGGED: Readonly<Record<string, LogEvent>> = {
  in_use: 'receipt',
  restricted: 'restriction',
  corrected: 'correction',
  destroyed: 'destruction',
};

/** A case, and the side to which something came with it. */
export interface ToSide {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly toCountry: string;
}

/** The only SQL about received items. Whoever acts, a person or the clock: both logs have it, and the other side is told. */
@Injectable()
export class ReceivedItemStore extends PassedOnRows<ReceivedItem> {
  constructor(
    private readonly attachments: AttachmentDesk,
    private readonly log: TransmissionLogDesk,
    private readonly files: PassedFileDesk,
  ) {
    super(ReceivedItem, receivedItemSight, { by: 'openedAt', direction: 'desc' });
  }

  async settle(em: EntityManager, item: ReceivedItem, now: Date): Promise<void> {
    const { state, stateBefore, id } = item;
    if (state === stateBefore) return;
    if (state === 'destroyed' || state === 'corrected')
      await this.attachments.eraseOf({ em, now }, 'received_items', id);
    const event = stateBefore === 'received' || state !== 'in_use' ? LOGGED[state] : undefined;
    if (event) await this.log.write(em, passedOf(item), { event, at: now, code: item.restrictedFor ?? undefined });
    await this.tell(em, item, now);
  }

  /** The transmitter, who does not see the copy, sees what became of it. */
  private async tell(em: EntityManager, { id, itemId, state }: ReceivedItem, now: Date): Promise<void> {
    await takeInHand(em, itemId);
    await em.query(`update transmission_items set copy_state = $3, copy_state_at = $4 where id = $1 and copy_id = $2`, [
      itemId,
      id,
      state,
      now,
    ]);
    await takeInHand(em, null);
  }

  /** The copy that the transmitter is told of from now on: a corrected version. */
  async tellOfVersion(
    em: EntityManager,
    { id, itemId, state, receivedAt }: ReceivedItem,
    replaced: string,
  ): Promise<void> {
    await takeInHand(em, itemId);
    await em.query(
      `update transmission_items set copy_id = $2, copy_state = $3, copy_state_at = $4 where id = $1 and copy_id = $5`,
      [itemId, id, state, receivedAt, replaced],
    );
    await takeInHand(em, null);
  }

  /** What a state keeps of a case, and may destroy: not what it has to keep. */
  async keptOf(em: EntityManager, carrierType: string, carrierId: string, country: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select id from received_items where carrier_type = $1 and carrier_id = $2 and owner_country = $3
         and state in ('received', 'in_use', 'destroy_due') order by id`,
      [carrierType, carrierId, country],
    );
    return rows.map(({ id }) => id);
  }

  /** Under which instrument something has changed in the register: the instrument itself, or who is party to it. */
  async instrumentOf(em: EntityManager, changeId: string): Promise<string | null> {
    const [row] = await em.query<{ instrument: string }[]>(
      'select coalesce(instrument, key) as instrument from legal_changes where id = $1',
      [changeId],
    );
    return row?.instrument ?? null;
  }

  /** What is still kept under an instrument, some at a time in the order of ids. */
  keptUnder(em: EntityManager, instrument: string, { after, limit }: { after: string | null; limit: number }) {
    return em.query<Pick<ReceivedItem, 'id' | 'receivedAt' | 'sourceCountry' | 'ownerCountry' | 'instrumentEnds'>[]>(
      `select id, received_at as "receivedAt", source_country as "sourceCountry", owner_country as "ownerCountry",
         instrument_ends as "instrumentEnds"
       from received_items where instrument = $1 and state in ('received', 'in_use', 'destroy_due', 'restricted')
         and ($2::uuid is null or id > $2) order by id limit $3`,
      [instrument, after, limit],
    );
  }

  /** What came with a case to one side, as the reader may see it. */
  cameWith(em: EntityManager, actor: Actor, { toCountry, ...carrier }: ToSide): Promise<ReceivedItem[]> {
    return this.along(em, actor, { ...carrier, ownerCountry: toCountry });
  }

  protected override async complete(em: EntityManager, rows: ReceivedItem[]): Promise<void> {
    if (rows.length === 0) return;
    const granted = await em.query<(PermittedUse & { itemId: string })[]>(
      `select item_id as "itemId", lifts, use, recipient, expires, conditions, new_purpose as "newPurpose"
       from app.granted_for_copies($1)`,
      [rows.map(({ id }) => id)],
    );
    await this.files.load(em, 'received_items', rows);
    for (const row of rows) {
      row.permissions = granted.filter(({ itemId }) => itemId === row.id);
      row.stateBefore = row.state;
    }
  }
}

/** What the log says of it. */
export const passedOf = (item: ReceivedItem): Passed => ({
  itemId: item.itemId,
  receivedId: item.id,
  from: { country: item.sourceCountry, authorityId: item.sourceAuthorityId },
  to: { country: item.ownerCountry, authorityId: item.ownerAuthorityId },
  instrument: item.instrument ?? 'NONE',
  digest: item.digest,
});
