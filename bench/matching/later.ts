import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { NORMALISER_VERSION } from '../../src/matching-engine/keys.js';
import type { Traits } from '../../src/matching-engine/traits.js';
import { rowOf } from '../../src/matching/match-row.js';
import { textOf } from '../../src/matching/match.store.js';
import { collection } from './collected.js';
import { WORKERS } from './end-to-end.js';
import { imported } from './importing.js';
import { People } from './people.js';
import type { Played } from './played.js';
import { figuresOf } from './report.js';

/** How many entries one file brings, and among how many referrals. */
const FILES = [
  { entries: 60, referrals: 1000 },
  { entries: 1000, referrals: 1000 },
  { entries: 10_000, referrals: 1000 },
  { entries: 10_000, referrals: 20_000 },
];
const MET = 20;
const REFERRAL = 1;
/** Of nobody who was made up before. */
const [BLOCK_OF_ENTRIES, BLOCK_OF_REFERRALS] = [800_001, 700_001];
const TITLE = 'Later entries';

/** Files come into a collection while many referrals are open: how long until each entry has been held against them. */
export async function later(played: Played, { pools, folder }: { pools: string; folder: string }): Promise<void> {
  await played.work(WORKERS);
  const collectionId = await collection(played, TITLE, 'contact');
  const rows = [];
  for (const [n, { entries, referrals }] of FILES.entries()) {
    const more = await fillUp(played, pools, referrals);
    const file = join(folder, `later-${n}.jsonl`);
    const known = await asked(played);
    const strangers = [...new People(pools).block(BLOCK_OF_ENTRIES + n, entries - known.length)];
    writeFileSync(file, [...known, ...strangers].map((one) => line(one, newId())).join('\n'));
    rows.push({ entries, referrals, ...(await timed(played, collectionId, file)) });
    rmSync(file);
    await played.client.query('select app.match_forget($1::int2, $2::uuid[])', [REFERRAL, more]);
  }
  console.log('\n## Entries that come later, until they were held against earlier referrals\n');
  console.log(figuresOf(rows));
}

/** As many in the index as are needed: those that are only there meet, and nothing comes of it. */
async function fillUp({ client }: Played, pools: string, wanted: number): Promise<string[]> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from match_records where source = $1', [
    REFERRAL,
  ]);
  const ids: string[] = [];
  for (let block = 0; ids.length < wanted - (rows[0]?.n ?? 0); block += 1) {
    const count = Math.min(500, wanted - (rows[0]?.n ?? 0) - ids.length);
    const some = [...new People(pools).block(BLOCK_OF_REFERRALS + block, count)].map((traits) => {
      return { source: 'referral' as const, id: newId(), traits, ownerCountry: 'AL' };
    });
    const values = [REFERRAL, NORMALISER_VERSION, textOf(some.map((one) => rowOf(one, REFERRAL)))];
    await client.query('select app.match_put($1::int2, $2::int2, false, $3)', values);
    ids.push(...some.map(({ id }) => id));
  }
  return ids;
}

/** Of those who were asked about, some of whom a day of birth is known. */
async function asked({ client }: Played): Promise<Traits[]> {
  const { rows } = await client.query<{ traits: Traits }>(
    `select t.traits from referrals r join match_records m on m.source = $1 and m.id = r.id join match_traits t using (rec)
     where t.traits -> 'births' <> '[]' order by r.opened_at desc limit $2`,
    [REFERRAL, MET],
  );
  return rows.map(({ traits }) => traits);
}

const line = ({ names, births, nationalities, sex }: Traits, id: string): string =>
  JSON.stringify({
    id,
    names: names.map(({ text }) => ({ text })),
    dob: births,
    nat: nationalities,
    gender: sex,
    docs: [],
  });

async function timed(played: Played, collectionId: string, file: string): Promise<Record<string, string | number>> {
  const began = new Date();
  const { figures } = await imported(played, collectionId, file, { mode: 'delta' });
  const { rows } = await played.client.query<Record<string, number>>(HELD, [began, collectionId]);
  return { 'taken in': figures['taken in'] ?? '', ...rows[0] };
}

/** Seconds from the unit of work that brought an entry in until it was held against referrals, and until its hits were there. */
const HELD = `
  with held as (
    select extract(epoch from a.at - e.written_at)::float8 as s from audit_entries a cross join lateral unnest(
        case when a.action = 'match.sieve_arrivals' then a.records else array[a.record_id] end) r(id)
      join collection_entries e on e.id = r.id
      where a.at >= $1 and a.action in ('match.sieve_arrivals', 'match.reverse_run') and e.collection_id = $2),
  met as (
    select extract(epoch from h.opened_at - e.written_at)::float8 as s from hits h join collection_entries e on e.id = h.entry_id
      where h.opened_at >= $1 and h.collection_id = $2)
  select count(*)::int as held, round(percentile_cont(0.5) within group (order by s)::numeric, 1)::float8 as "s, median",
    round(max(s)::numeric, 1)::float8 as "s, last", (select count(*)::int from met) as hits,
    (select round(max(s)::numeric, 1)::float8 from met) as "s, last hit" from held`;
