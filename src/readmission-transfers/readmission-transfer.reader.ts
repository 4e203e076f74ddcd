import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import { ReadmissionTransferStore } from './readmission-transfer.store.js';
import { asShownTo, type ShownTransfer } from './readmission-transfer.view.js';

export type { ShownTransfer };

/** Planned for this day, as days are counted where it begins. */
export function onThatDay(day: string): Condition {
  const zone = '(select c.time_zone from countries c where c.code = row.owner_country)';
  return {
    text: `row.planned_at >= :day::date::timestamp at time zone ${zone}
      and row.planned_at < (:day::date + 1)::timestamp at time zone ${zone}`,
    parameters: { day },
  };
}

/** One question for other features: which is the present transfer of a case? */
@Injectable()
export class ReadmissionTransferReader {
  constructor(private readonly store: ReadmissionTransferStore) {}

  /** The last attempt, with who goes along and the record of the hand-over: what the state of this actor is shown of it. */
  async latest(em: EntityManager, actor: Actor, readmissionId: string): Promise<ShownTransfer | null> {
    const [found] = await em.query<{ id: string }[]>(
      'select id from readmission_transfers where readmission_id = $1 order by attempt desc limit 1',
      [readmissionId],
    );
    const transfer = found && (await this.store.find(em, actor, found.id));
    return transfer ? asShownTo(actor, transfer) : null;
  }
}
