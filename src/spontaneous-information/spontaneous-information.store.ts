import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { SpontaneousInformation } from './spontaneous-information.entity.js';
import { spontaneousInformationSight } from './spontaneous-information.policy.js';

/** The only SQL about spontaneous information. */
@Injectable()
export class SpontaneousInformationStore extends Rows<SpontaneousInformation> {
  constructor() {
    super(SpontaneousInformation, spontaneousInformationSight, { by: 'openedAt', direction: 'desc' });
  }

  /** What was not acted on in time, and what an alarm is due on. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const alarms = await alarmsDue(em, this.sight.table, now, limit);
    return [...(await super.overdue(em, now, limit)), ...alarms].slice(0, limit);
  }

  /** How much is prepared for it, as far as whoever asks is shown the items. */
  protected override async complete(em: EntityManager, rows: SpontaneousInformation[]): Promise<void> {
    const counted = await em.query<{ id: string; items: number }[]>(
      `select t.carrier_id as id, count(*)::int as items from transmission_items t join spontaneous_information s
         on s.id = t.carrier_id and s.owner_country = t.owner_country
       where t.carrier_type = 'spontaneous_information' and t.carrier_id = any($1) and t.state <> 'withdrawn' group by 1`,
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) {
      row.clock = clockOf(row.clock);
      row.items = counted.find(({ id }) => id === row.id)?.items ?? 0;
    }
  }
}
