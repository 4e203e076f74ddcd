import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { carriedLists } from './field.kinds.js';
import type { CarriedListView } from './tablet-changes.dto.js';

export interface Whose {
  readonly tabletId: string;
  readonly officerId: string;
}

/** A record that an officer has on a tablet, and the answer by which it came there. */
export interface Holding {
  readonly kind: string;
  readonly id: string;
  /** 0: it was to be dropped. -1: nobody knows which version arrived. */
  readonly version: number;
}

/** What is on tablets: so that only what differs is sent, and nobody is told of records that they never had. */
@Injectable()
export class HoldingStore {
  /** The tablet on which this session is used. */
  async tablet(em: EntityManager, sessionId: string): Promise<string | undefined> {
    const [row] = await em.query<{ tablet: string | null }[]>(
      'select tablet_id as tablet from sessions where id = $1',
      [sessionId],
    );
    return row?.tablet ?? undefined;
  }

  /** One question of an officer on a tablet at a time. */
  async begin(em: EntityManager, { tabletId, officerId }: Whose): Promise<void> {
    await em.query(`select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))`, [tabletId, officerId]);
  }

  /** The number of the last answer. */
  async last(em: EntityManager, { tabletId, officerId }: Whose): Promise<number> {
    const [row] = await em.query<{ last: number }[]>(
      `select coalesce(max(answer), 0)::int as last from tablet_holdings where tablet_id = $1 and officer_id = $2`,
      [tabletId, officerId],
    );
    return row?.last ?? 0;
  }

  /** What did not arrive is unknown from now on; what was dropped, and that was heard, is forgotten. */
  async acknowledge(em: EntityManager, { tabletId, officerId }: Whose, after: number): Promise<void> {
    const whose = [tabletId, officerId, after];
    if (after === 0)
      await em.query('delete from tablet_holdings where tablet_id = $1 and officer_id = $2', [tabletId, officerId]);
    await em.query(
      `update tablet_holdings set version = -1 where tablet_id = $1 and officer_id = $2 and answer > $3`,
      whose,
    );
    await em.query(
      `delete from tablet_holdings where tablet_id = $1 and officer_id = $2 and answer <= $3 and version = 0`,
      whose,
    );
  }

  held(em: EntityManager, { tabletId, officerId }: Whose): Promise<Holding[]> {
    return em.query(
      `select record_type as kind, record_id as id, version from tablet_holdings
       where tablet_id = $1 and officer_id = $2`,
      [tabletId, officerId],
    );
  }

  async give(
    em: EntityManager,
    { tabletId, officerId }: Whose,
    { answer, given, now }: { answer: number; given: readonly Holding[]; now: Date },
  ): Promise<void> {
    await em.query(
      `insert into tablet_holdings (tablet_id, officer_id, record_type, record_id, version, answer, given_at)
       select $1, $2, kind, id, version, $3, $4 from jsonb_to_recordset($5::jsonb) as g(kind text, id uuid, version integer)
       on conflict (tablet_id, officer_id, record_id) do update
         set version = excluded.version, answer = excluded.answer, given_at = excluded.given_at`,
      [tabletId, officerId, answer, now, JSON.stringify(given)],
    );
  }

  /** Lists that everybody may read; each is told by a fingerprint of what is in it. */
  lists(em: EntityManager): Promise<CarriedListView[]> {
    return Promise.all(
      carriedLists.map(async ({ name, path, table, also }) => {
        const rows = [table, ...(also ? [also] : [])].map((each) => `select row::text as it from ${each} row`);
        const [row] = await em.query<{ version: string }[]>(
          `select md5(coalesce(string_agg(it, '' order by it), '')) as version from (${rows.join(' union all ')}) rows`,
        );
        return { name, path, version: row?.version ?? '' };
      }),
    );
  }
}
