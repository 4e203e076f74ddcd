import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Rows } from '../core/cases/rows.js';
import { FollowUp } from './follow-up.entity.js';
import { followUpSight } from './follow-up.policy.js';

/** The only SQL about follow-ups. */
@Injectable()
export class FollowUpStore extends Rows<FollowUp> {
  constructor(readonly authorities: AuthorityReader) {
    super(FollowUp, followUpSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Whether this officer serves in that authority. */
  async servesIn(em: EntityManager, officerId: string, authorityId: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      'select 1 from officers where id = $1 and authority_id = $2 and disabled_at is null',
      [officerId, authorityId],
    );
    return rows.length > 0;
  }

  /** Whether the caller has a part in the operation. The database asks again. */
  async handsOver(em: EntityManager, operationId: string): Promise<boolean> {
    const [row] = await em.query<{ may: boolean | null }[]>('select app.hands_over($1) as may', [operationId]);
    return row?.may === true;
  }

  protected override async complete(em: EntityManager, rows: FollowUp[]): Promise<void> {
    const waiting = rows.map(({ waitsAt }) => waitsAt);
    const above = await this.authorities.above(em, waiting);
    for (const row of rows) row.above = above.get(row.waitsAt) ?? null;
  }
}
