import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { migrate } from '../../src/installation/migrated.js';
import type { LocalDatabase } from '../../src/local-database/local-database.js';
import { NORMALISER_VERSION } from '../../src/matching-engine/keys.js';
import type { Traits } from '../../src/matching-engine/traits.js';
import { rowOf } from '../../src/matching/match-row.js';
import { textOf } from '../../src/matching/match.store.js';
import { v7 as newId } from 'uuid';
import { listed, queries, sampled } from './listed.js';
import { figuresOf } from './report.js';
import { startWorker } from './worker-process.js';

const ASKED = 1000;
const WORKERS = 2;
const AT_A_TIME = 500;
const LOOK_EVERY = 20;
const NAME = 'end_to_end';

/**
 * So many questions are queued at once, in one act, on the product's own database with its walls; and answered by workers
 * in processes of their own, each in a unit of work with its audit entry.
 */
export async function endToEnd(database: LocalDatabase, data: string): Promise<void> {
  await database.start(NAME);
  const url = database.url('seecase_owner', NAME);
  await migrate(url, () => undefined);
  const client = new Client(url);
  await client.connect();
  const folder = mkdtempSync(join(tmpdir(), 'seecase-workers-'));
  const workers: Awaited<ReturnType<typeof startWorker>>[] = [];
  try {
    const began = performance.now();
    const { entries, written } = await fill(client, join(data, 'list.jsonl'));
    const rate = (1000 * written) / (performance.now() - began);
    for (let n = 0; n < WORKERS; n += 1) workers.push(await startWorker(database, NAME, folder));
    if (written > 0)
      console.log(`${rate.toFixed(0)} entries a second keyed and written to the index, as an import does`);
    console.log(`\n## End to end: ${ASKED} questions queued at once, ${entries} entries, ${WORKERS} workers\n`);
    const asked = sampled(queries(join(data, 'dev.jsonl')), ASKED).map(({ traits }) => traits);
    const used = () => workers.reduce((sum, { cpu }) => sum + cpu(), 0);
    const before = used();
    const figures = await timed(client, asked);
    console.log(figuresOf([{ ...figures, 'ms of workers’ CPU each': ((used() - before) / ASKED).toFixed(1) }]));
  } finally {
    for (const worker of workers) await worker.stop();
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The list as entries, by the same function as features write them. */
async function fill(client: Client, file: string): Promise<{ entries: number; written: number }> {
  const people = listed(file);
  const { rows } = await client.query<{ n: string }>('select count(*) as n from match_records');
  for (let at = Number(rows[0]?.n); at < people.length; at += AT_A_TIME) {
    const some = people.slice(at, at + AT_A_TIME).map(({ traits }) => {
      return rowOf({ source: 'entry', id: newId(), traits, ownerCountry: 'MK' }, 0);
    });
    await client.query('select app.match_put(0::int2, $1::int2, false, $2)', [NORMALISER_VERSION, textOf(some)]);
  }
  await client.query('vacuum analyze match_keys, match_records, match_identifiers');
  return { entries: people.length, written: people.length - Number(rows[0]?.n) };
}

async function timed(client: Client, asked: readonly Traits[]): Promise<Record<string, string | number>> {
  const ids = asked.map(() => newId());
  const questions = asked.map((traits) => textOf({ traits, among: ['entry'], floor: 0.5, limit: 10 }));
  const began = performance.now();
  await client.query(
    `with q as (insert into match_questions (id, asked_by, question)
       select id, gen_random_uuid(), question::jsonb from unnest($1::uuid[], $2::text[]) q (id, question) returning id)
     select app.enqueue('inquiry', array_agg(id), 2) from q`,
    [ids, questions],
  );
  const queued = performance.now();
  while (await waits(client)) await pause(LOOK_EVERY);
  const ended = performance.now();
  const { rows } = await client.query<Record<string, number>>(
    `select count(*)::int as answered, count(*) filter (where jsonb_array_length(answer -> 'matches') > 0)::int as found,
       (select count(*)::int from audit_entries where record_id = any($1)) as audited
     from match_questions where id = any($1) and answer is not null`,
    [ids],
  );
  const seconds = (ended - began) / 1000;
  return {
    ...rows[0],
    'queued in': `${(queued - began).toFixed(0)} ms`,
    'all answered in': `${seconds.toFixed(1)} s`,
    'a second': (asked.length / seconds).toFixed(0),
  };
}

async function waits(client: Client): Promise<boolean> {
  const { rows } = await client.query('select from jobs limit 1');
  return rows.length > 0;
}
