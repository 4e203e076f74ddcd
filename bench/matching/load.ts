import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Client } from 'pg';
import { HEAVY } from '../../src/matching-engine/vocabulary.js';
import type { Load, Loaded } from './loader.js';
import { indexes, tables } from './tables.js';

export interface Built {
  readonly size: number;
  readonly keys: number;
  readonly words: number;
  /** Seconds, by what they were spent on. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Bytes of tables and indexes, by name. */
  readonly bytes: Readonly<Record<string, number>>;
}

function loader(load: Load): Promise<Loaded> {
  const worker = new Worker(join(import.meta.dirname, 'loader.js'), { workerData: load });
  return new Promise((done, failed) => worker.once('message', done).once('error', failed));
}

function counted(all: readonly Loaded[]): Map<string, number> {
  const [first, ...others] = all.map(({ words }) => words);
  const sums = new Map(first);
  for (const words of others) for (const [word, n] of words) sums.set(word, (sums.get(word) ?? 0) + n);
  return sums;
}

/** Makes the index of so many records and says what it cost. */
export async function build(client: Client, load: Omit<Load, 'next'>, loaders: number): Promise<Built> {
  const seconds: Record<string, number> = {};
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    seconds[name] = (performance.now() - began) / 1000;
    return result;
  };
  await client.query(tables);
  const next = new SharedArrayBuffer(4);
  const all = await timed('keys and copy', () =>
    Promise.all(Array.from({ length: loaders }, () => loader({ ...load, next }))),
  );
  seconds['of that, making names up'] = all.reduce((sum, { inventing }) => sum + inventing, 0) / 1000 / loaders;
  await client.query(`set maintenance_work_mem = '2GB'; set max_parallel_maintenance_workers = 2`);
  for (const index of indexes) {
    await timed(/index (\w+)/.exec(index)?.[1] ?? '', () => client.query(index));
  }
  await timed('primary key', () => client.query('alter table match_records add primary key (rec)'));
  await timed('vacuum', () => client.query('vacuum analyze'));
  const words = counted(all);
  await timed('counting', () => count(client, words));
  const keys = all.reduce((sum, { keys }) => sum + keys, 0);
  return { size: load.size, keys, words: words.size, seconds, bytes: await bytes(client) };
}

async function count(client: Client, words: ReadonlyMap<string, number>): Promise<void> {
  await client.query('insert into match_skeletons select * from unnest($1::text[], $2::int[])', [
    [...words.keys()],
    [...words.values()],
  ]);
  // In the order of the index, which is read alone: nothing has to be sorted or kept.
  await client.query('set enable_hashagg = off; set enable_sort = off; set enable_seqscan = off');
  await client.query(
    `insert into match_heavy select key, count(*) from match_keys group by key having count(*) > ${HEAVY}`,
  );
}

export async function bytes(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_relation_size(oid) as bytes from pg_class where relname like 'match\\_%' and relkind in ('r', 'i')`,
  );
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}
