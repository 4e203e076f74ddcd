import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { StrategicExchange } from './strategic-exchange.entity.js';
import { strategicExchangeSight } from './strategic-exchange.policy.js';

/** The only SQL about strategic exchanges. */
@Injectable()
export class StrategicExchangeStore extends Rows<StrategicExchange> {
  constructor() {
    super(StrategicExchange, strategicExchangeSight, { by: 'openedAt', direction: 'desc' });
  }

  /** All that was opened together, by its ids. */
  async idsOf(em: EntityManager, groupId: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      'select id from strategic_exchanges where group_id = $1 order by other_country, id',
      [groupId],
    );
    return rows.map(({ id }) => id);
  }
}
