import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockOf } from '../clocks/stored-clock.js';
import type { Officer } from '../core/access/actor.js';
import { Rows } from '../core/cases/rows.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { HandedContent, HandedItem } from './handed-item.entity.js';
import { FeedbackDesk } from './investigation-feedback.desk.js';
import { InvestigationHandover } from './investigation-handover.entity.js';
import { InvestigationOutcome } from './investigation-outcome.entity.js';
import { investigationHandoverSight } from './investigation-handover.policy.js';
import { receivers } from './investigation-handover.rules.js';

interface Prepared {
  readonly id: string;
  readonly sourceId: string | null;
  readonly released: boolean;
}

/** The only SQL about hand-overs and what is in them. */
@Injectable()
export class InvestigationHandoverStore extends Rows<InvestigationHandover> {
  constructor(private readonly feedback: FeedbackDesk) {
    super(InvestigationHandover, investigationHandoverSight, { by: 'openedAt', direction: 'desc' });
  }

  /** What was not answered in time, what an alarm is due on, and what has changed at its source. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const changed = await em.query<Overdue[]>(
      `select id, state, 'note_source_change' as action from investigation_handovers where source_changed limit $1`,
      [limit],
    );
    const alarms = await alarmsDue(em, this.sight.table, now, limit);
    return [...(await super.overdue(em, now, limit)), ...alarms, ...changed].slice(0, limit);
  }

  /** Whoever spoke of them first is told when it is told back, whoever lets it go back: an officer or the clock. */
  async settle(em: EntityManager, handover: InvestigationHandover, now: Date): Promise<void> {
    if (handover.state === 'fed_back' && handover.stateBefore !== 'fed_back')
      await this.feedback.tell({ em, now }, handover);
  }

  /** Whether anybody there could take it up here. */
  async hasAccount(em: EntityManager, authorityId: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select from app.held_now where place_id = $1 and role = any($2) limit 1', [
      authorityId,
      receivers,
    ]);
    return rows.length > 0;
  }

  async servesIn(em: EntityManager, officerId: string, authorityId: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      'select from officers where id = $1 and authority_id = $2 and disabled_at is null',
      [officerId, authorityId],
    );
    return rows.length > 0;
  }

  /** Who is told what comes of an item: those who led the interview that it comes from, or else its author. */
  async toldBackTo(em: EntityManager, sourceType: string, sourceId: string, author: string): Promise<string[]> {
    const [row] = await em.query<{ officers: string[] }[]>('select app.told_back_to($1, $2, $3) as officers', [
      sourceType,
      sourceId,
      author,
    ]);
    return row?.officers ?? [author];
  }

  /** All of them anew. */
  async putItems(em: EntityManager, handoverId: string, items: readonly HandedItem[]): Promise<void> {
    await em.delete(HandedItem, { handoverId });
    for (const item of items) await em.insert(HandedItem, item);
  }

  async putContent(em: EntityManager, { id, handoverId, digest }: HandedItem, content: object): Promise<void> {
    await em.update(HandedItem, { id }, { digest });
    await em.insert(HandedContent, { id, handoverId, content: content as never });
  }

  /** Nothing of it is in the recipient's hands any more. */
  async empty(em: EntityManager, handoverId: string, now: Date): Promise<void> {
    await em.query('update investigation_handover_contents set content = null where handover_id = $1', [handoverId]);
    await em.query(
      `update investigation_handover_items set changed_at = $2, changed_because = 'recalled' where handover_id = $1`,
      [handoverId, now],
    );
  }

  contentsOf(em: EntityManager, handoverId: string): Promise<HandedContent[]> {
    return em.findBy(HandedContent, { handoverId });
  }

  outcomesOf(em: EntityManager, handoverId: string): Promise<InvestigationOutcome[]> {
    return em.find(InvestigationOutcome, { where: { handoverId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** The transmission items that are to go to the recipient: drawn from what, and whether somebody has released them. */
  prepared(em: EntityManager, { id, recipientCountry }: InvestigationHandover): Promise<Prepared[]> {
    return em.query(
      `select id, source_id as "sourceId", state in ('released', 'transmitted') as released from transmission_items
       where carrier_type = 'investigation_handovers' and carrier_id = $1 and to_country = $2
         and state not in ('withdrawn', 'destroyed') order by id`,
      [id, recipientCountry],
    );
  }

  /** Transmission items that went with it and are still there; those drawn from these sources, where some are named. */
  async sent(em: EntityManager, by: Officer, handoverId: string, sources?: readonly string[]): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select id from transmission_items where carrier_type = 'investigation_handovers' and carrier_id = $1
         and owner_country = $2 and state in ('transmitted', 'receipt_logged', 'corrected')
         and ($3::uuid[] is null or source_id = any($3))`,
      [handoverId, by.country, sources ?? null],
    );
    return rows.map(({ id }) => id);
  }

  protected override async complete(em: EntityManager, rows: InvestigationHandover[]): Promise<void> {
    const items = await em.query<HandedItem[]>(
      `select id, handover_id as "handoverId", item_type as "itemType", item_id as "itemId", source_type as "sourceType",
         source_id as "sourceId", told_back_to as "toldBackTo", handling_codes as "handlingCodes", h3_text as "h3Text", classification, digest,
         changed_at as "changedAt", changed_because as "changedBecause"
       from investigation_handover_items where handover_id = any($1) order by item_type desc, id`,
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) {
      row.clock = clockOf(row.clock);
      row.stateBefore = row.state;
      row.items = items.filter(({ handoverId }) => handoverId === row.id);
    }
  }
}
