import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { admit, officerId } from '../demo/people.js';
import { perform } from '../demo/theatre.js';
import { readConfig } from '../src/config.js';
import { signAccess } from '../src/core/access/access-token.js';
import { migrate } from '../src/installation/migrated.js';
import type { LocalDatabase } from '../src/local-database/local-database.js';
import { load } from './load.js';
import type { Plan } from './plan.js';
import type { Server } from './process.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 3);
const NAME = 'inbox';
const QUEUES = { short: 100, long: 100_000 };
const ASKED = ['/inbox?limit=25', '/inbox/counts'];

type Queue = keyof typeof QUEUES;
type Start = (env: NodeJS.ProcessEnv) => Promise<Server>;
type Place = { secret: string; folder: string };

/** What it costs to ask for an inbox in which much is waiting, as a multiple of one in which little is. */
export async function inbox(database: LocalDatabase, start: Start, place: Place): Promise<string> {
  await database.start(NAME);
  const env = await played(database, place);
  const client = new Client(database.url('seecase_owner', NAME));
  await client.connect();
  try {
    const tokens = { short: await queue(client, 'short', place), long: await queue(client, 'long', place) };
    await client.query('vacuum analyze');
    return await compare(await start(env), tokens);
  } finally {
    await client.end();
  }
}

async function compare(server: Server, tokens: Record<Queue, string>): Promise<string> {
  const lines = [];
  for (const path of ASKED) lines.push(...(await measure(server, path, tokens)));
  await server.stop();
  return [
    '| request | connections | 100 waiting: ms CPU, requests/s | 100,000 waiting | ratio |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** With the demonstration in it. */
async function played(database: LocalDatabase, { secret, folder }: Place): Promise<NodeJS.ProcessEnv> {
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DEMO: 'no',
    DATA_DIR: folder,
    SECRET_KEY: secret,
    DATABASE_URL: database.url('seecase_app', NAME),
    CLOCK_DATABASE_URL: database.url('seecase_clock', NAME),
    QUEUE_DATABASE_URL: database.url('seecase_queue', NAME),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', NAME),
    WORKER: 'apart',
    REQUESTS_PER_MINUTE: '100000000',
  };
  const owner = database.url('seecase_owner', NAME);
  await migrate(owner, () => {});
  const day = (n: number) => new Date(Date.now() + n * 86_400_000);
  await admit(owner, day(-100));
  const date = (n: number) => day(n).toISOString().slice(0, 10);
  await perform(readConfig(env), [{ sequence: 'III', begins: date(-5), ends: date(12), until: 'running' }], () => {});
  return env;
}

/** Checks that wait to be confirmed by the team leaders of one operation: copies of one of the demonstration. */
async function queue(client: Client, which: Queue, { secret }: Place): Promise<string> {
  const officer = officerId(which === 'short' ? 'mk.officer3' : 'me.officer3');
  const operation = newId();
  await client.query(
    `insert into operations select copy.* from operations o
       cross join lateral jsonb_populate_record(o, jsonb_build_object('id', $1::uuid, 'sequence', $2::text)) copy
     where o.id = (select id from operations order by opened_at limit 1)`,
    [operation, which],
  );
  const columns = { state: 'recorded', restricted: false, confirmed_at: null, confirmed_by: null, climbed: 0 };
  await client.query(
    `insert into checks select copy.* from checks c, generate_series(1, $1) n
       cross join lateral jsonb_populate_record(c, $3::jsonb || jsonb_build_object('id', gen_random_uuid(), 'operation_id', $2::uuid,
         'named_readers', '[]'::jsonb, 'due_at', now() + n * interval '1 minute', 'patrol_id', null, 'shift_id', null)) copy
     where c.id = (select id from checks order by opened_at limit 1)`,
    [QUEUES[which], operation, JSON.stringify(columns)],
  );
  await client.query(
    `select app.restate_waiting('checks', id, 'check', array['team_leader@' || operation_id], array[null], array[null]::uuid[],
       due_at, 'green', operation_id, now()) from checks where operation_id = $1`,
    [operation],
  );
  const session = newId();
  await client.query(
    `with role as (insert into role_assignments (id, officer_id, role, operation_id, valid_from)
       values ($1, $2, 'team_leader', $3, now() - interval '1 day'))
     insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
     values ($4, $2, 'bench', now(), now() + interval '1 day', now())`,
    [newId(), officer, operation, session],
  );
  return signAccess(secret, session, new Date(Date.now() + 86_400_000));
}

/** By turns, so that whatever else the machine does meets both. */
async function measure(server: Server, path: string, tokens: Record<Queue, string>): Promise<string[]> {
  const plan = (which: Queue): Plan => ({
    name: `${path}, ${which}`,
    method: 'GET',
    route: path,
    path,
    token: tokens[which],
    statements: [],
    fresh: [],
  });
  const lines: string[] = [];
  for (const connections of [1, 10]) {
    const pairs = [];
    for (const which of ['short', 'long'] as const) await load(server, plan(which), { connections, seconds: 1 });
    for (let n = 0; n < ROUNDS; n += 1) {
      const short = await load(server, plan('short'), { connections, seconds: SECONDS });
      const long = await load(server, plan('long'), { connections, seconds: SECONDS });
      pairs.push({ short, long, ratio: short.perSecond / long.perSecond });
    }
    pairs.sort((one, other) => one.ratio - other.ratio);
    const middle = pairs[Math.floor(pairs.length / 2)];
    if (!middle) continue;
    const figure = (one: Queue) => `${middle[one].cpuPerRequest.toFixed(2)}, ${middle[one].perSecond.toFixed(0)}`;
    lines.push(`| ${path} | ${connections} | ${figure('short')} | ${figure('long')} | ${middle.ratio.toFixed(2)} x |`);
  }
  return lines;
}
