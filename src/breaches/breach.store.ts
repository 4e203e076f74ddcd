import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { Breach, BreachNotice } from './breach.entity.js';
import { breachNoticeSight, breachSight } from './breach.policy.js';

/** The only SQL about breaches. */
@Injectable()
export class BreachStore extends Rows<Breach> {
  constructor() {
    super(Breach, breachSight, { by: 'openedAt', direction: 'desc' });
  }

  /** The hours until the data-protection authority is told run whatever state it is in. */
  override overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    return em.query(
      `select id, state, 'fall_late' as action from breaches
       where late_at is null and authority_told_at is null and authority_by <= $1 and state <> 'closed'
       order by authority_by limit $2`,
      [now, limit],
    );
  }

  /** Whoever was told is told what has changed since. */
  async settle(em: EntityManager, { id, circumstances, consequences, measures }: Breach): Promise<void> {
    await em.query(
      `update breach_notices set circumstances = $2, consequences = $3, measures = $4
       where breach_id = $1 and (circumstances, consequences, measures) is distinct from ($2, $3, $4)`,
      [id, circumstances, consequences, measures],
    );
  }
}

/** The only SQL about what transmitters are told of breaches. */
@Injectable()
export class BreachNoticeStore extends Rows<BreachNotice> {
  constructor() {
    super(BreachNotice, breachNoticeSight, { by: 'openedAt', direction: 'desc' });
  }
}
