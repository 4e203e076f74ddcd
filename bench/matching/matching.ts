import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { NORMALISER_VERSION } from '../../src/matching-engine/keys.js';
import { LocalDatabase } from '../../src/local-database/local-database.js';
import { evaluate } from './evaluation.js';
import { Index } from './index.js';
import { listed, queries, sampled } from './listed.js';
import { build, bytes } from './load.js';
import { figuresOf } from './report.js';
import { settings } from './settings.js';

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
    const index = await Index.open(client);
    const ids = listed(list).map(({ id }) => id);
    const all = sampled(queries(join(asked.data, `${asked.queries}.jsonl`)), asked.sample);
    if (asked.parts.includes('quality')) await evaluate(index, all, ids);
  } finally {
    await client.end();
  }
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
} finally {
  await database.stop();
  if (!asked.keep) rmSync(folder, { recursive: true, force: true });
}
