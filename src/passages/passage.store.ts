import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { Passage } from './passage.entity.js';
import { passageSight } from './passage.policy.js';

/** The only SQL about passages. */
@Injectable()
export class PassageStore extends Rows<Passage> {
  constructor() {
    super(Passage, passageSight, { by: 'openedAt', direction: 'desc' });
  }

  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const alarms = await alarmsDue(em, 'passages', now, limit);
    return [...(await super.overdue(em, now, limit)), ...alarms].slice(0, limit);
  }

  protected override complete(_em: EntityManager, rows: Passage[]): Promise<void> {
    for (const row of rows) row.clock = clockOf(row.clock);
    return Promise.resolve();
  }
}
