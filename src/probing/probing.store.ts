import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decodeCursor, pageOf, type PageOf } from '../core/paging/page.js';
import type { Asked, Met, Probe } from './probing.desk.js';
import type { ProbingDayView, ProbingLimitView, ProbingQueryDto } from './probing.dto.js';

const COLUMNS = `id, owner_authority_id as "ownerAuthorityId", collection_id as "collectionId", day::text as day,
  asking_country as "askingCountry", asker, checks, hits, repeats, refused, first_at as "firstAt"`;

/** The only SQL about who asks how often. What is counted, functions of the owner count: nobody else writes there. */
@Injectable()
export class ProbingStore {
  /** Counts one referral, unless a limit is reached: then which one, and nothing is counted. */
  async count(em: EntityManager, probe: Probe, now: Date): Promise<Asked | null> {
    const { officerId, authorityId, country, purpose, digest } = probe;
    const [row] = await em.query<{ reached: Asked | null }[]>(
      'select app.count_probe($1, $2, $3, $4, $5, $6) as reached',
      [officerId, authorityId, country, purpose, digest, now],
    );
    return row?.reached ?? null;
  }

  /** Which limit is reached already, if one is. */
  async reached(em: EntityManager, { officerId, country }: Probe, now: Date): Promise<Asked | null> {
    const [row] = await em.query<{ reached: Asked | null }[]>('select app.reached_probe($1, $2, $3) as reached', [
      officerId,
      country,
      now,
    ]);
    return row?.reached ?? null;
  }

  /** The owners of what would have been asked see that somebody was refused. */
  async refuse(em: EntityManager, { officerId, authorityId, country, purpose }: Probe, now: Date): Promise<void> {
    await em.query('select app.refuse_probe($1, $2, $3, $4, $5)', [officerId, authorityId, country, purpose, now]);
  }

  async met(em: EntityManager, { collectionId, officerId, country }: Met, now: Date): Promise<void> {
    await em.query('select app.count_hit($1, $2, $3, $4)', [collectionId, officerId, country, now]);
  }

  /** Whose they are, the database decides: the owners of collections see their own. */
  async page(em: EntityManager, asked: ProbingQueryDto): Promise<PageOf<ProbingDayView>> {
    const { collectionId = null, askingCountry = null, from = null, until = null, limit, after } = asked;
    const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
    const rows = await em.query<ProbingDayView[]>(
      `select ${COLUMNS} from probing_days
       where ($1::uuid is null or collection_id = $1) and ($2::text is null or asking_country = $2)
         and ($3::date is null or day >= $3) and ($4::date is null or day <= $4)
         and ($5::timestamptz is null or (first_at, id) < ($5, $6::uuid))
       order by first_at desc, id desc limit $7`,
      [collectionId, askingCountry, from, until, sorted, id, limit + 1],
    );
    return { ...pageOf(rows, limit, ({ firstAt }) => firstAt), count: null };
  }

  limits(em: EntityManager, now: Date): Promise<ProbingLimitView[]> {
    return em.query('select scope, per_day as "perDay", used from app.probes_left($1) order by scope desc', [now]);
  }
}
