import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import type { TabletHoldingView } from './tablet.dto.js';
import { Tablet } from './tablet.entity.js';
import { tabletSight } from './tablet.policy.js';

/** The SQL about tablets; a session is tied to one by a function that does just that, and ended by a trigger when it is withdrawn. */
@Injectable()
export class TabletStore extends Rows<Tablet> {
  constructor() {
    super(Tablet, tabletSight, { by: 'openedAt', direction: 'desc' });
  }

  /** From now on this session is one on this tablet; false where the tablet is not in use. */
  async use(em: EntityManager, id: string, sessionId: string): Promise<boolean> {
    const [row] = await em.query<{ used: boolean }[]>('select app.use_tablet($1, $2) as used', [id, sessionId]);
    return row?.used === true;
  }

  /** What is on it, in numbers: whoever judges its loss need not read what they do not otherwise see. */
  holdings(em: EntityManager, id: string): Promise<TabletHoldingView[]> {
    return em.query(
      `select record_type as "recordType", officer_id as "officerId", count(*)::int as records, min(given_at) as since
       from tablet_holdings where tablet_id = $1 group by record_type, officer_id order by record_type, officer_id`,
      [id],
    );
  }
}
