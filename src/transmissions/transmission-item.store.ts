import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PassedFileDesk } from '../attachments/passed-file.desk.js';
import type { Actor } from '../core/access/actor.js';
import { PassedOnRows } from '../core/exchange/passed-on.rows.js';
import { TransmissionItem } from './transmission-item.entity.js';
import { transmissionItemSight } from './transmission-item.policy.js';

const UNSENT = ['prepared', 'quality_checked', 'released'];

export interface Summary {
  readonly items: number;
  readonly personal: number;
  /** Those that are RESTRICTED. */
  readonly classified: number;
  readonly released: number;
  readonly sent: number;
}

/** Of which case, and from which side. */
export interface SideSummary extends Summary {
  readonly carrierId: string;
  readonly fromCountry: string;
}

/** A case, and the side that passes on with it. */
export interface FromSide {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly fromCountry: string;
}

/** The only SQL about transmission items. */
@Injectable()
export class TransmissionItemStore extends PassedOnRows<TransmissionItem> {
  constructor(private readonly files: PassedFileDesk) {
    super(TransmissionItem, transmissionItemSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Of one side's items for a case, those that wait to be sent there, the oldest first. */
  async waiting(
    em: EntityManager,
    at: { carrierType: string; carrierId: string; fromCountry: string; toCountry: string },
  ): Promise<{ id: string; state: string }[]> {
    return em.query(
      `select id, state from transmission_items
       where carrier_type = $1 and carrier_id = $2 and owner_country = $3 and to_country = $4 and state = any($5)
       order by opened_at, id`,
      [at.carrierType, at.carrierId, at.fromCountry, at.toCountry, UNSENT],
    );
  }

  async summary(em: EntityManager, carrierType: string, carrierId: string, fromCountry: string): Promise<Summary> {
    const [counted] = await em.query<Summary[]>(
      `select count(*)::int as items, count(*) filter (where subject_category is not null)::int as personal,
         count(*) filter (where classification = 'RESTRICTED')::int as classified,
         count(*) filter (where state = 'released')::int as released,
         count(*) filter (where sent_at is not null)::int as sent
       from transmission_items
       where carrier_type = $1 and carrier_id = $2 and owner_country = $3 and (sent_at is not null or state not in ('withdrawn', 'destroyed'))`,
      [carrierType, carrierId, fromCountry],
    );
    return counted ?? { items: 0, personal: 0, classified: 0, released: 0, sent: 0 };
  }

  /** The same for several cases and both sides at once, as far as the caller sees it. */
  summaries(em: EntityManager, carrierType: string, carrierIds: readonly string[]): Promise<SideSummary[]> {
    return em.query(
      `select carrier_id as "carrierId", owner_country as "fromCountry", count(*)::int as items,
         count(*) filter (where subject_category is not null)::int as personal,
         count(*) filter (where classification = 'RESTRICTED')::int as classified,
         count(*) filter (where state = 'released')::int as released,
         count(*) filter (where sent_at is not null)::int as sent
       from transmission_items
       where carrier_type = $1 and carrier_id = any($2) and (sent_at is not null or state not in ('withdrawn', 'destroyed'))
       group by 1, 2`,
      [carrierType, carrierIds],
    );
  }

  /** Items that were made of something received and still say something, also those that the asking officer cannot see. */
  async drawnFrom(em: EntityManager, receivedId: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select app.drawn_from_copy($1) as id', [receivedId]);
    return rows.map(({ id }) => id);
  }

  /** What went with a case from one side at these moments, as the reader may see it, in the order in which it was written. */
  async wentWith(em: EntityManager, actor: Actor, { fromCountry, ...carrier }: FromSide): Promise<TransmissionItem[]> {
    const items = await this.along(em, actor, { ...carrier, ownerCountry: fromCountry });
    return items.filter(({ sentAt }) => sentAt !== null);
  }

  protected override complete(em: EntityManager, rows: TransmissionItem[]): Promise<void> {
    return this.files.load(em, 'transmission_items', rows);
  }

  /** The item that a copy was made of. */
  sentAs(em: EntityManager, copyId: string): Promise<TransmissionItem | null> {
    return em.findOneBy(TransmissionItem, { copyId });
  }

  async isCountry(em: EntityManager, code: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from countries where code = $1', [code]);
    return rows.length > 0;
  }
}
