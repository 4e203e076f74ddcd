import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Traits } from '../matching-engine/traits.js';

export interface Stored {
  readonly id: string;
  readonly collectionId: string;
  readonly ownerCountry: string;
  readonly traits: Traits;
}

/** The SQL for all entries of a collection at once. */
@Injectable()
export class EntryHoldingsStore {
  /** Those that could be found so far. */
  async unmark(em: EntityManager, collectionId: string): Promise<string[]> {
    const [rows] = await em.query<[{ id: string }[], number]>(
      'update collection_entries set indexed_hash = null where collection_id = $1 and indexed_hash is not null returning id',
      [collectionId],
    );
    return rows.map(({ id }) => id);
  }

  /** Some of those that nobody can find. */
  unmarked(em: EntityManager, collectionId: string, limit: number): Promise<Stored[]> {
    return em.query(
      `select id, collection_id as "collectionId", owner_country as "ownerCountry", traits from collection_entries
       where collection_id = $1 and indexed_hash is null and state in ('held', 'review_due')
       order by id limit $2 for update`,
      [collectionId, limit],
    );
  }

  async mark(em: EntityManager, ids: readonly string[], digests: readonly string[]): Promise<void> {
    await em.query(
      `update collection_entries e set indexed_hash = m.digest
       from unnest($1::uuid[], $2::text[]) m(id, digest) where e.id = m.id`,
      [ids, digests],
    );
  }

  /** Nothing is left but that they were there; answers all of them, and which waited for a review. */
  async empty(em: EntityManager, collectionId: string): Promise<{ ids: string[]; waited: string[] }> {
    const kept = await em.query<{ id: string; waits: boolean }[]>(
      `select id, state = 'review_due' as waits from collection_entries
       where collection_id = $1 and state <> 'erased' order by id for update`,
      [collectionId],
    );
    await em.query(
      `update collection_entries set state = 'erased', due_at = null, traits = null, external_ref = null, source_ref = null,
         content_hash = null, indexed_hash = null, summary = null, grounds = null, necessity = null, age = null,
         measures = '{}', review_due = null, expires_on = null, version = version + 1
       where collection_id = $1 and state <> 'erased'`,
      [collectionId],
    );
    return { ids: kept.map(({ id }) => id), waited: kept.filter(({ waits }) => waits).map(({ id }) => id) };
  }

  async count(em: EntityManager, collectionId: string, categories: readonly string[]): Promise<number> {
    const [row] = await em.query<{ count: number }[]>(
      `select count(*)::int as count from collection_entries
       where collection_id = $1 and state <> 'erased' and category = any($2)`,
      [collectionId, categories],
    );
    return row?.count ?? 0;
  }
}
