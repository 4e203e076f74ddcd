import type pg from 'pg';
import type { Traits } from '../matching-engine/traits.js';
import { sourceOf } from './answering.registry.js';
import { textOf, type Indexable } from './match.store.js';

interface Row {
  readonly rec: number;
  readonly source: number;
  readonly id: string;
  readonly collection_id: string | null;
  readonly owner_country: string;
  readonly traits: Traits;
}

/** What was keyed by an earlier normaliser, as the matcher reads it and writes it anew. */
export class RekeyingStore {
  constructor(private readonly pool: pg.Pool) {}

  async versionOfAll(): Promise<number> {
    const { rows } = await this.pool.query<{ normaliser: number }>('select normaliser from match_state');
    return rows[0]?.normaliser ?? 0;
  }

  async after(rec: number, version: number, limit: number): Promise<{ rec: number; indexable: Indexable }[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'rekeying',
      text: `select rec, r.source, r.id, r.collection_id, r.owner_country, t.traits
             from match_records r join match_traits t using (rec)
             where r.rec > $1 and r.normaliser < $2 order by r.rec limit $3`,
      values: [rec, version, limit],
    });
    return rows.map((row) => ({
      rec: row.rec,
      indexable: {
        source: sourceOf(row.source),
        id: row.id,
        traits: row.traits,
        collectionId: row.collection_id ?? undefined,
        ownerCountry: row.owner_country,
      },
    }));
  }

  /** Only of those whose traits are still the ones that the keys were made from. */
  async put(source: number, version: number, rows: readonly object[]): Promise<void> {
    await this.pool.query('select app.match_rekey($1, $2, $3)', [source, version, textOf(rows)]);
  }

  async finish(version: number): Promise<void> {
    await this.pool.query('select app.match_rekeyed($1)', [version]);
  }
}
