import type { Client } from 'pg';
import { decode, payloadOf } from '../../src/matching-engine/payload.js';
import { planned } from '../../src/matching-engine/plan.js';
import { CAP } from '../../src/matching-engine/probes.js';
import { prepared, scored } from '../../src/matching-engine/scorer.js';
import { normalisedIdentifier } from '../../src/matching-engine/identifiers.js';
import type { IdentifierKind, Scored, Traits } from '../../src/matching-engine/traits.js';
import { vocabularyOf, type Vocabulary } from '../../src/matching-engine/vocabulary.js';
import { retrieval, settingsOfRetrieval } from '../../src/matching/retrieval.sql.js';

export interface Found extends Scored {
  readonly rec: number;
}

export interface Times {
  plan: number;
  retrieve: number;
  fetch: number;
  score: number;
  total: number;
  keys: number;
  candidates: number;
}

/** So many candidates are compared. */
export const LIMIT = Number(process.env.LIMIT ?? 400);

/** The index as a worker of the product asks it: the engine's own plan and scorer, the product's own statement. */
export class Index {
  private constructor(
    readonly client: Client,
    readonly vocabulary: Vocabulary,
  ) {}

  static async open(client: Client): Promise<Index> {
    await client.query(settingsOfRetrieval.replaceAll('set local', 'set'));
    const rows = async (text: string) => (await client.query<[string, number]>({ text, rowMode: 'array' })).rows;
    const words = new Map(await rows('select skeleton, n from match_skeletons'));
    const heavy = new Map((await rows('select key, n from match_heavy')).map(([key, n]) => [Number(key), n]));
    const [[size] = [0]] = await rows('select count(*) from match_records');
    return new Index(client, vocabularyOf(Number(size), words, heavy));
  }

  async candidates(traits: Traits, limit = LIMIT): Promise<{ recs: number[]; keys: number; planning: number }> {
    const began = performance.now();
    const { keys, weights, yobLow, yobHigh, words, years } = planned(traits, this.vocabulary);
    const planning = performance.now() - began;
    const values = [keys, weights, yobLow, yobHigh, words, years.low, years.high, CAP, limit];
    const { rows } = await this.client.query<[number]>({
      name: 'retrieval',
      text: retrieval,
      values,
      rowMode: 'array',
    });
    return { recs: rows.map(([rec]) => rec), keys: keys.length, planning };
  }

  async identified({ identifiers }: Traits): Promise<Map<number, IdentifierKind[]>> {
    const found = new Map<number, IdentifierKind[]>();
    if (identifiers.length === 0) return found;
    const values = [
      identifiers.map(({ kind }) => kind),
      identifiers.map((identifier) => normalisedIdentifier(identifier) ?? ''),
    ];
    const text = `select rec, i.kind from unnest($1::text[], $2::text[]) as q (kind, value)
                    join match_identifiers i on i.value = q.value and i.kind = q.kind limit 200`;
    const { rows } = await this.client.query<{ rec: number; kind: IdentifierKind }>({ name: 'ident', text, values });
    for (const { rec, kind } of rows) found.set(rec, [...(found.get(rec) ?? []), kind]);
    return found;
  }

  private async payloads(recs: readonly number[]): Promise<[number, string][]> {
    const text = 'select rec, payload from match_records where rec = any($1::int[])';
    const query = { name: 'payloads', text, values: [recs], rowMode: 'array' } as const;
    return (await this.client.query<[number, string]>(query)).rows;
  }

  /** The whole check, the best first. */
  async check(traits: Traits): Promise<{ found: Found[]; recs: number[]; times: Times }> {
    const began = performance.now();
    const identified = await this.identified(traits);
    const { recs, keys, planning } = await this.candidates(traits);
    const retrieved = performance.now();
    const rows = await this.payloads([...new Set([...identified.keys(), ...recs])]);
    const fetched = performance.now();
    const asked = prepared(payloadOf(traits), this.vocabulary);
    const found = rows
      .map(([rec, payload]) => ({ ...scored(asked, decode(payload), identified.get(rec)), rec }))
      .sort((one, other) => other.score - one.score);
    const ended = performance.now();
    const times = {
      plan: planning,
      retrieve: retrieved - began - planning,
      fetch: fetched - retrieved,
      score: ended - fetched,
      total: ended - began,
      keys,
      candidates: rows.length,
    };
    return { found, recs, times };
  }
}
