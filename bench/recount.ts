import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { admit, officerId } from '../demo/people.js';
import { idOf } from '../src/installation/reference.js';
import { migrate } from '../src/installation/migrated.js';
import type { LocalDatabase } from '../src/local-database/local-database.js';
import { cpuOf, type Server } from './process.js';

const NAME = 'recount';
const CASES = Number(process.env.CASES ?? 100_000);
const MOST_SECONDS = 300;
const DAYS_BEFORE = 25;

type Start = (env: NodeJS.ProcessEnv) => Promise<Server>;
type Place = { secret: string; folder: string };

interface Recount {
  readonly seconds: number;
  readonly counted: number;
  readonly moved: number;
}

/** A calendar is corrected while 100,000 readmissions run by it: how long until all their limits are counted again. */
export async function recount(database: LocalDatabase, start: Start, place: Place): Promise<string> {
  await database.start(NAME);
  const owner = database.url('seecase_owner', NAME);
  await migrate(owner, () => {});
  await admit(owner, new Date(Date.now() - 100 * 86_400_000));
  const client = new Client(owner);
  await client.connect();
  const server = await start(environment(database, place));
  try {
    await seed(client);
    await correct(client);
    const before = server.cpu() + (await clockCpu(client));
    const { seconds, counted, moved } = await finished(client);
    const busy = (server.cpu() + (await clockCpu(client)) - before) / 1000;
    const [twice] = (await client.query<{ n: number }>(TWICE)).rows;
    return `recount: ${counted} limits of ${CASES} open cases counted again in ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of a processor), ${moved} moved, ${twice?.n} more than once (target: 60 s, once)`;
  } finally {
    await server.stop();
    await client.end();
  }
}

function environment(database: LocalDatabase, { secret, folder }: Place): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    PORT: '0',
    DEMO: 'no',
    DATA_DIR: folder,
    SECRET_KEY: secret,
    DATABASE_URL: database.url('seecase_app', NAME),
    CLOCK_DATABASE_URL: database.url('seecase_clock', NAME),
    QUEUE_DATABASE_URL: database.url('seecase_queue', NAME),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', NAME),
    WORKER: 'here',
  };
}

/** Cases in examination, each with a reply that is due, one with an interview besides, and with a desk that waits for it. */
async function seed(client: Client): Promise<void> {
  await client.query('set search_path = public, readmission');
  await client.query(
    `insert into readmissions (id, owner_authority_id, owner_country, restricted, named_readers, opened_by, opened_at,
       version, state, other_country, other_authority_id, pair, via, sent_at, reached_at, ref_no, procedure, category,
       agreement, interview_requested, clock_started_at, next_due_at)
     select gen_random_uuid(), $1, 'AT', false, '{}', $3, began, 1, 'examination', 'XK', $2, 'AT-XK', '{}', began, began,
       'BENCH-' || n, 'standard', 'own_national', 'AT-XK', false, began, began + interval '30 days'
     from generate_series(1, $4::int) n, lateral (select now() - (n % $5) * interval '1 day' - (n % 600) * interval '1 minute' as began) b`,
    [idOf('authority', 'AT/mi'), idOf('authority', 'XK/police'), officerId('mk.officer3'), CASES, DAYS_BEFORE],
  );
  await client.query(
    `insert into readmission_deadlines (id, record_type, record_id, code, country, starts_at, starts_safe_at, span, counted,
       obstacles, source, act, state, due_at, due_safe_at, acts_at)
     select gen_random_uuid(), 'readmissions', r.id, k.code, 'XK', r.clock_started_at, r.clock_started_at, k.span::jsonb,
       'forward', '[]', '{"name": "reply", "sure": true}', k.act, 'running', r.next_due_at, r.next_due_at,
       case when k.act is not null then r.next_due_at end
     from readmissions r, (values ('d04', '{"n": 30, "unit": "calendar_day"}', 'lapse'),
       ('d07', '{"n": 25, "unit": "working_day"}', null)) k(code, span, act)`,
  );
  await client.query(
    `insert into waiting (record_type, record_id, kind, desk, state, level, due_at, since, restricted, named_readers)
     select 'readmissions', id, 'readmission', 'readmission_officer@' || other_authority_id, state, 'green', next_due_at,
       now(), false, '{}' from readmissions`,
  );
  await client.query('vacuum analyze');
}

/** As two legal officers have agreed on it: the server’s clock puts it in force, and a worker of it counts. */
async function correct(client: Client): Promise<void> {
  const content = { country: 'XK', name: 'Day off', rule: { kind: 'dated', dates: [soon()] } };
  await client.query(
    `insert into legal_changes (id, owner_authority_id, owner_country, restricted, named_readers, opened_by, opened_at,
       version, state, due_at, office, kind, key, article, content, source, trust, strikes, decided_by, decided_at)
     select gen_random_uuid(), $1, 'AT', false, '{}', $2, now(), 1, 'approved', now(), 'legal_officer', 'holiday',
       'XK/BENCH', 'a decision', $4, 'the bench', 'verified', false, $3, now()`,
    [
      idOf('authority', 'AT/mi'),
      officerId('mk.officer3'),
      officerId('me.officer3'),
      JSON.stringify({ ...content, moves: null, since: null, until: null }),
    ],
  );
}

/** What the database has worked for the clock’s connections so far, in milliseconds of a processor. */
async function clockCpu(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where usename = 'seecase_clock' and datname = current_database()`,
  );
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0);
}

const soon = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

/** A recount was asked for by the change, and not by the start of the worker, which found nothing to count. */
const LAST = `select counted, moved, finished_at is not null as done, extract(epoch from clock_timestamp() - asked_at)::float as seconds
  from readmission_recounts where change_id is not null order by asked_at desc limit 1`;
const TWICE = `select count(*)::int as n from (
  select 1 from readmission_deadline_moves group by deadline_id, recount_id having count(*) > 1) twice`;

async function finished(client: Client): Promise<Recount> {
  for (const began = Date.now(); Date.now() - began < MOST_SECONDS * 1000; await pause(100)) {
    const [row] = (await client.query<Recount & { done: boolean }>(LAST)).rows;
    if (row?.done) return row;
  }
  throw new Error(`${CASES} cases were not counted again within ${MOST_SECONDS} s`);
}
