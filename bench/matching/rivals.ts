import type { Client } from 'pg';
import { folded } from '../../src/matching-engine/folding.js';
import { analysed } from '../../src/matching-engine/names.js';
import { decode } from '../../src/matching-engine/payload.js';
import { serverTime, spread } from './figures.js';
import type { Query } from './listed.js';
import { figuresOf } from './report.js';

const AT_A_TIME = 20_000;
const MOST = 200;

/** The names as other ways of searching need them: folded for trigrams, their skeletons for full text. */
async function names(client: Client): Promise<void> {
  await client.query('create table rival_names (rec integer not null, name text not null, skeletons text not null)');
  let [after, rows] = [0, [] as { rec: number; payload: string }[]];
  do {
    const text = 'select rec, payload from match_records where rec > $1 order by rec limit $2';
    ({ rows } = await client.query<{ rec: number; payload: string }>(text, [after, AT_A_TIME]));
    const all = rows.flatMap(({ rec, payload }) => decode(payload).names.map((name) => ({ rec, name })));
    await client.query('insert into rival_names select * from unnest($1::int[], $2::text[], $3::text[])', [
      all.map(({ rec }) => rec),
      all.map(({ name }) => name.tokens.join(' ')),
      all.map(({ name }) => name.skeletons.join(' ')),
    ]);
    after = rows.at(-1)?.rec ?? after;
  } while (rows.length > 0);
  await client.query(`
    create index rival_trigrams on rival_names using gin (name gin_trgm_ops);
    create index rival_words on rival_names using gin (to_tsvector('simple', skeletons));
  `);
  await client.query('vacuum analyze rival_names');
}

/** Every two words of the name, in any order. */
function pairs(name: string): string {
  const words = [...new Set(analysed(name).skeletons)].slice(0, 6);
  const both = words.flatMap((one, at) => words.slice(at + 1).map((other) => `(${one} & ${other})`));
  return both.length > 0 ? both.join(' | ') : (words[0] ?? 'nothing');
}

const rivals: Readonly<Record<string, { text: string; value: (name: string) => string }>> = {
  'pg_trgm, similarity 0.3': {
    text: `select rec from (select rec, max(similarity(name, $1)) as alike from rival_names where name % $1 group by rec) as found
             order by alike desc limit ${MOST}`,
    value: folded,
  },
  'full text, two skeletons': {
    text: `select rec from (select rec, max(ts_rank(to_tsvector('simple', skeletons), $1::tsquery, 1)) as alike from rival_names
             where to_tsvector('simple', skeletons) @@ $1::tsquery group by rec) as found order by alike desc limit ${MOST}`,
    value: pairs,
  },
};

/** What others do on the same records: candidates only, which their users would still have to compare. */
export async function compareRivals(client: Client, queries: readonly Query[], ids: readonly string[]): Promise<void> {
  const { rows } = await client.query(`select from pg_class where relname = 'rival_names'`);
  if (rows.length === 0) await names(client);
  const recs = new Map(ids.map((id, at) => [id, at + 1]));
  const meant = queries.filter(({ expect, type, sim }) => expect.length > 0 && !(type === 'alias' && (sim ?? 1) < 0.5));
  const figures = [];
  for (const [name, { text, value }] of Object.entries(rivals)) {
    const server = await serverTime(client);
    const [began, times] = [server(), [] as number[]];
    let found = 0;
    for (const { traits, expect } of meant) {
      const asked = performance.now();
      const values = [value(traits.names[0]?.text ?? '')];
      const { rows: answered } = await client.query<[number]>({ text, values, rowMode: 'array' });
      times.push(performance.now() - asked);
      const expected = new Set(expect.map((id) => recs.get(id)));
      if (answered.some(([rec]) => expected.has(rec))) found += 1;
    }
    const recall = ((100 * found) / meant.length).toFixed(1);
    const cpu = ((server() - began) / meant.length).toFixed(1);
    figures.push({
      candidates: name,
      n: meant.length,
      [`reachable in ${MOST}`]: recall,
      ...spread(times),
      'CPU ms': cpu,
    });
  }
  console.log(figuresOf(figures));
}
