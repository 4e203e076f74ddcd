import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { decodeCursor, pageOf, type PageOf } from '../core/paging/page.js';
import type { PageQueryDto } from '../core/paging/page-query.dto.js';
import type { ProbingScope } from './probing.codes.js';
import type { EntryDayView } from './probing.dto.js';

export type EntryScope = Extract<ProbingScope, 'entry_officer' | 'entry_country'>;

/** The only SQL about who writes how many entries by hand; functions of the owner count. */
@Injectable()
export class EntryProbingStore {
  /** Which limit is reached already, if one is. */
  reached(em: EntityManager, { id, country }: Officer, now: Date): Promise<EntryScope | null> {
    return answered(em, 'select app.reached_entry($1, $2, $3) as scope', [id, country, now]);
  }

  /** Counts one, unless a limit is reached: then which one, and nothing is counted. */
  count(em: EntityManager, { id, authorityId, country }: Officer, now: Date): Promise<EntryScope | null> {
    return answered(em, 'select app.count_entry($1, $2, $3, $4) as scope', [id, authorityId, country, now]);
  }

  async refuse(em: EntityManager, { id, authorityId, country }: Officer, now: Date): Promise<void> {
    await em.query('select app.refuse_entry($1, $2, $3, $4)', [id, authorityId, country, now]);
  }

  /** Whose they are, the database decides: data protection sees those of its state. */
  async page(em: EntityManager, { limit, after }: PageQueryDto): Promise<PageOf<EntryDayView>> {
    const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
    const rows = await em.query<EntryDayView[]>(
      `select id, day::text as day, officer_id as "officerId", authority_id as "authorityId", country, written, refused,
         first_at as "firstAt"
       from probing_entries where $1::timestamptz is null or (first_at, id) < ($1, $2::uuid)
       order by first_at desc, id desc limit $3`,
      [sorted, id, limit + 1],
    );
    return { ...pageOf(rows, limit, ({ firstAt }) => firstAt), count: null };
  }
}

async function answered(em: EntityManager, text: string, values: unknown[]): Promise<EntryScope | null> {
  const [row] = await em.query<{ scope: EntryScope | null }[]>(text, values);
  return row?.scope ?? null;
}
