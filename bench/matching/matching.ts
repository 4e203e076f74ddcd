import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { NORMALISER_VERSION } from '../../src/matching-engine/keys.js';
import { LocalDatabase } from '../../src/local-database/local-database.js';
import { checkQueue } from './check-queue.js';
import { evaluate } from './evaluation.js';
import { Index } from './index.js';
import { learnt } from './learning.js';
import { listed, queries, sampled, type Query } from './listed.js';
import { build, bytes } from './load.js';
import { pairsOf, type Pair } from './pairs.js';
import { figuresOf } from './report.js';
import { compareRivals } from './rivals.js';
import { ofTheQueue, settings } from './settings.js';
import { speed } from './speed.js';

const asked = settings(process.env);
const folder = asked.keep ?? mkdtempSync(join(tmpdir(), 'seecase-matching-'));
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o755);
const database = new LocalDatabase(join(folder, 'postgres'), process.env.PATH, {
  shared_buffers: '2GB',
  max_wal_size: '8GB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  jit: 'off',
});
const list = join(asked.data, 'list.jsonl');
const loaders = Number(process.env.WORKERS ?? cpus().length);

async function connected(name: string): Promise<Client> {
  const client = new Client(database.url('seecase_owner', name));
  await client.connect();
  return client;
}

async function measure(size: number): Promise<void> {
  const name = `records_${size}_${NORMALISER_VERSION}`;
  await database.start(name);
  const client = await connected(name);
  try {
    console.log(`\n## ${size} records\n`);
    const { rows } = await client.query(`select from pg_class where relname = 'match_heavy'`);
    if (rows.length === 0) {
      const url = database.url('seecase_owner', name);
      const built = await build(client, { url, list, pools: asked.pools, size }, loaders);
      console.log(built.keys, 'keys,', built.words, 'words;', figuresOf([seconds(built.seconds)]));
    }
    console.log(figuresOf([perPerson(await bytes(client), size)]));
    await ask(client, name, size);
  } finally {
    await client.end();
  }
}

/** Trigrams are measured on so many records at most: beyond, one question takes seconds. */
const MOST_FOR_RIVALS = 1_000_000;
const ASKED_OF_RIVALS = 300;

async function ask(client: Client, name: string, size: number): Promise<void> {
  const url = database.url('seecase_owner', name);
  const index = await Index.open(url);
  const ids = listed(list).map(({ id }) => id);
  const all = sampled(queries(join(asked.data, `${asked.queries}.jsonl`)), asked.sample);
  try {
    if (asked.parts.includes('quality')) await evaluate(index, all, ids);
    if (asked.parts.includes('speed')) await speed(index, all, url);
    if (asked.parts.includes('weights')) await learn(index, all, ids);
  } finally {
    await index.pool.end();
  }
  if (!asked.parts.includes('rivals') || size > MOST_FOR_RIVALS) return;
  await trigrams(name);
  await compareRivals(client, all.slice(0, ASKED_OF_RIVALS), ids);
}

/** Not part of a measurement: from all sizes that are asked for together come the weights of the engine. */
const pairs: Pair[] = [];

async function learn(index: Index, all: readonly Query[], ids: readonly string[]): Promise<void> {
  const recs = new Map(ids.map((id, at) => [id, at + 1]));
  for (const query of all) pairs.push(...(await pairsOf(index, query, recs)));
  console.log('weights that are learnt from', pairs.length, 'pairs', learnt(pairs));
}

/** The extension is made by the superuser of the cluster that was started for this. */
async function trigrams(name: string): Promise<void> {
  const client = new Client(database.superuserUrl(name));
  await client.connect();
  await client.query('create extension if not exists pg_trgm');
  await client.end();
}

const seconds = (all: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, `${one.toFixed(1)} s`]));

function perPerson(all: Readonly<Record<string, number>>, size: number): Record<string, string> {
  const keys = Object.entries(all).filter(([name]) => name.startsWith('match_keys'));
  const index = keys.reduce((sum, [, one]) => sum + one, 0);
  const each = Object.entries(all).map(([name, one]) => [name, `${(one / size).toFixed(0)} B`]);
  return { 'index a person': `${(index / size).toFixed(0)} B`, ...Object.fromEntries(each) };
}

try {
  for (const size of asked.sizes) await measure(size);
  if (asked.parts.some((part) => ofTheQueue.includes(part))) await checkQueue({ database, folder }, asked);
} finally {
  await database.stop();
  if (!asked.keep) rmSync(folder, { recursive: true, force: true });
}
