import type pg from 'pg';
import { Likeliest } from '../matching-engine/likeliest.js';
import { decode, type Payload } from '../matching-engine/payload.js';
import type { Plan } from '../matching-engine/plan.js';
import { CAP } from '../matching-engine/probes.js';
import type { IndexedIdentifier } from '../matching-engine/indexed.js';
import type { IdentifierKind } from '../matching-engine/traits.js';
import { WORDS_AND_YEAR, addHits, type Hits } from './hits.js';
import { numberOf, sourceOf, type Source } from './answering.registry.js';
import type { Reference } from './match.store.js';

export { MATCHER_SETTINGS } from './matcher.settings.js';

/** One that may be meant. */
export interface Candidate {
  readonly rec: number;
  readonly source: Source;
  readonly id: string;
  readonly collectionId: string | null;
  readonly held: Payload;
}

/** One that has an identifier in common with what is asked; `elsewhere` where it is known to be of two issuers. */
export interface Identified {
  readonly kind: IdentifierKind;
  readonly elsewhere: boolean;
  readonly candidate: Candidate;
}

/** Of entries, only those of these collections. */
type Collections = readonly string[] | undefined;
type Found = [rec: number, source: number, id: string, collection: string | null, payload: string];

/** So many of the likeliest are compared. */
const MOST = 300;
/** Who is so much less likely than the likeliest (in nats) is not. */
const FAR = 10;
/** Where only some collections count, so many of the likeliest are looked at for them. */
const MOST_LOOKED_AT = 4000;
/** An identifier that more have in common identifies nobody. */
const MOST_WITH_IDENTIFIER = 500;

/** Who has which key, key by key and all that have it in one text: so many rows one by one would cost more than to find them. */
const HITS = `
  select q.at::int4 - 1, k.count, k.recs::text, k.others::text
  from unnest($1::int8[], $2::int4[], $3::int4[]) with ordinality q (key, low, high, at), lateral (
    select count(*)::int4, array_agg(rec) as recs, array_agg(${WORDS_AND_YEAR}) as others from (
      select n, yob, rec from match_keys m where m.key = q.key and m.yob between q.low::int2 and q.high::int2 limit ${CAP}) m) k
  where k.count > 0`;

const RECORDS = `
  select r.rec, r.source, r.id, r.collection_id, r.payload
  from unnest($1::int4[]) with ordinality q (rec, at) join match_records r using (rec)
  where $2::uuid[] is null or r.source <> 0 or r.collection_id = any($2)
  order by q.at limit ${MOST}`;

const IDENTIFIED = `
  select i.kind, i.elsewhere, r.rec, r.source, r.id, r.collection_id, r.payload
  from unnest($1::text[], $2::text[], $5::text[]) q (kind, value, issuer), lateral (
    select m.rec, m.kind, coalesce(m.issuer <> q.issuer, false) as elsewhere from match_identifiers m where m.value = q.value and m.kind = q.kind limit ${MOST_WITH_IDENTIFIER}) i
  join match_records r using (rec)
  where r.source = any($3::int2[]) and ($4::uuid[] is null or r.source <> 0 or r.collection_id = any($4))`;

const DECIDED = `
  select other_source, other_id from match_decisions where (source, id) = ($1::int2, $2::uuid)
  union all select source, id from match_decisions where (other_source, other_id) = ($1::int2, $2::uuid)`;

/** Reads the index, as the matcher, which alone may. */
export class MatchIndex {
  constructor(private readonly pool: pg.Pool) {}

  /** The likeliest: by what the keys in common tell, how much of the name they cover, and whether the births agree. */
  async likeliest(plan: Plan, collections?: Collections): Promise<Candidate[]> {
    if (plan.keys.length === 0) return [];
    const likeliest = await this.hits(plan);
    const { rows } = await this.pool.query<Found>({
      name: 'records',
      text: RECORDS,
      rowMode: 'array',
      values: [collections ? likeliest.best(MOST_LOOKED_AT) : likeliest.best(MOST, FAR), collections ?? null],
    });
    return rows.map(candidateOf);
  }

  private async hits(plan: Plan): Promise<Likeliest> {
    const { rows } = await this.pool.query<[...Hits]>({
      name: 'hits',
      text: HITS,
      rowMode: 'array',
      values: [plan.keys, plan.yobLow, plan.yobHigh],
    });
    const likeliest = new Likeliest(
      plan,
      rows.reduce((sum, [, count]) => sum + count, 0),
    );
    for (const hits of rows) addHits(hits, likeliest);
    return likeliest;
  }

  async identified(
    identifiers: readonly IndexedIdentifier[],
    { among, collections }: { among: readonly Source[]; collections?: Collections },
  ): Promise<Identified[]> {
    if (identifiers.length === 0) return [];
    const { rows } = await this.pool.query<[IdentifierKind, boolean, ...Found]>({
      name: 'identified',
      text: IDENTIFIED,
      rowMode: 'array',
      values: [
        identifiers.map(({ kind }) => kind),
        identifiers.map(({ value }) => value),
        among.map(numberOf),
        collections ?? null,
        identifiers.map(({ issuer }) => issuer),
      ],
    });
    return rows.map(([kind, elsewhere, ...found]) => ({ kind, elsewhere, candidate: candidateOf(found) }));
  }

  /** Those of whom somebody has said that they are not the asker. */
  async decided({ source, id }: Reference): Promise<Set<string>> {
    const { rows } = await this.pool.query<[number, string]>({
      name: 'decided',
      text: DECIDED,
      rowMode: 'array',
      values: [numberOf(source), id],
    });
    return new Set(rows.map(([number, other]) => `${sourceOf(number)} ${other}`));
  }
}

const candidateOf = ([rec, source, id, collectionId, payload]: Found): Candidate => ({
  rec,
  source: sourceOf(source),
  id,
  collectionId,
  held: decode(payload),
});
