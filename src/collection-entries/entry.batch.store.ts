import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Traits } from '../matching-engine/traits.js';

/** One entry as a batch writes it. */
export interface BatchRow {
  readonly id: string;
  readonly externalRef: string;
  readonly kind: string;
  readonly traits: Traits;
  readonly category: string | null;
  readonly age: string | null;
  readonly minor: boolean;
  readonly grounds: string | null;
  readonly necessity: string | null;
  readonly summary: string | null;
  readonly measures: readonly string[];
  readonly sourceRef: string;
  readonly contentHash: string;
  readonly indexedHash: string;
  readonly reviewDue: Date;
  readonly expiresOn: Date;
  readonly dueAt: Date;
}

/** What there is already under a name. */
export interface Existing {
  readonly id: string;
  readonly externalRef: string;
  readonly state: string;
  readonly contentHash: string;
  readonly indexedHash: string | null;
  readonly reviewDue: Date;
  readonly expiresOn: Date;
}

/** Until when an entry stays, after a review. */
export type Renewed = Pick<BatchRow, 'id' | 'reviewDue' | 'expiresOn' | 'dueAt'>;

export interface Batch {
  readonly em: EntityManager;
  readonly now: Date;
  readonly collectionId: string;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
  readonly officerId: string;
}

const COLUMNS = `r."externalRef", r.kind, r.traits, r.category, r.age, r.minor, r.grounds, r.necessity, r.summary, r.measures,
  r."sourceRef", r."contentHash", r."indexedHash", r."reviewDue", r."expiresOn", r."dueAt"`;
const NAMES = `external_ref, kind, traits, category, age, minor, grounds, necessity, summary, measures,
  source_ref, content_hash, indexed_hash, review_due, expires_on, due_at`;
const ROWS = `jsonb_to_recordset($1::jsonb) r(id uuid, "externalRef" text, kind text, traits jsonb, category text, age text, minor boolean,
  grounds text, necessity text, summary text, measures text[], "sourceRef" text, "contentHash" text, "indexedHash" text,
  "reviewDue" timestamptz, "expiresOn" timestamptz, "dueAt" timestamptz)`;

/** The SQL that writes thousands of entries at once. */
@Injectable()
export class EntryBatchStore {
  /** Those of these names that are there, locked in one order, so that two imports do not hold each other up. */
  existing({ em, collectionId }: Batch, refs: readonly string[]): Promise<Existing[]> {
    return em.query(
      `select id, external_ref as "externalRef", state, content_hash as "contentHash", indexed_hash as "indexedHash",
         review_due as "reviewDue", expires_on as "expiresOn"
       from collection_entries where collection_id = $1 and external_ref = any($2) order by id for update`,
      [collectionId, refs],
    );
  }

  async barred({ em, collectionId }: Batch, digests: readonly string[]): Promise<Set<string>> {
    const rows = await em.query<{ digest: string }[]>(
      'select barred_ref as digest from collection_entries where collection_id = $1 and barred_ref = any($2)',
      [collectionId, digests],
    );
    return new Set(rows.map(({ digest }) => digest));
  }

  async insert(batch: Batch, rows: readonly BatchRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { em, now, collectionId, ownerAuthorityId, ownerCountry, officerId } = batch;
    await em.query(
      `insert into collection_entries (id, ${NAMES}, collection_id, owner_authority_id, owner_country, restricted, named_readers,
         opened_by, opened_at, version, state, written_by, written_at)
       select r.id, ${COLUMNS}, $2, $3, $4, false, '{}', $5, $6, 1, 'held', $5, $6 from ${ROWS}`,
      [JSON.stringify(rows), collectionId, ownerAuthorityId, ownerCountry, officerId, now],
    );
  }

  /** What was withdrawn is held again. */
  async update({ em, now, officerId }: Batch, rows: readonly BatchRow[]): Promise<void> {
    if (rows.length === 0) return;
    await em.query(
      `update collection_entries e set (${NAMES}) = (${COLUMNS}), written_by = $2, written_at = $3, version = e.version + 1,
         state = case e.state when 'withdrawn' then 'held' else e.state end
       from ${ROWS} where e.id = r.id`,
      [JSON.stringify(rows), officerId, now],
    );
  }

  /** A second officer has agreed to all of them again. */
  async review({ em, now }: Batch, reviewerId: string, rows: readonly Renewed[]): Promise<void> {
    await em.query(
      `update collection_entries e set state = 'held', review_due = r."reviewDue", expires_on = r."expiresOn", due_at = r."dueAt",
         reviewed_by = $2, reviewed_at = $3, version = e.version + 1
       from jsonb_to_recordset($1::jsonb) r(id uuid, "reviewDue" timestamptz, "expiresOn" timestamptz, "dueAt" timestamptz)
       where e.id = r.id`,
      [JSON.stringify(rows), reviewerId, now],
    );
  }

  async withdraw({ em }: Batch, ids: readonly string[], until: Date): Promise<void> {
    await em.query(
      `update collection_entries set state = 'withdrawn', indexed_hash = null, version = version + 1,
         due_at = least(expires_on, $2::timestamptz) where id = any($1::uuid[])`,
      [ids, until],
    );
  }

  /** What waited for a review does not wait any more. */
  async letGo(em: EntityManager, ids: readonly string[], now: Date): Promise<void> {
    await em.query(
      `select app.restate_waiting('collection_entries', w.id, 'collection_entry', '{}', '{}', '{}', null, 'green', null, $2)
       from unnest($1::uuid[]) w(id)`,
      [ids, now],
    );
  }
}
