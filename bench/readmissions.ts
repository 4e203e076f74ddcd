import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { admit, authorityId, isEmpty, officerId } from '../demo/people.js';
import { readConfig } from '../src/config.js';
import { migrate } from '../src/installation/migrated.js';
import type { LocalDatabase } from '../src/local-database/local-database.js';
import { planned } from './planned.js';
import type { Prepared } from './prepare.js';
import { openSession, type Request } from './requests.js';

export const READMISSIONS = 'readmissions';
const CASES = Number(process.env.CASES ?? 1_000_000);
/** How many of them the officer has who sees hardly any. */
const FEW = 25;
const AUTHORITIES = 40;

/** Each works on readmissions for an authority: of the one come or go many of the cases, of the other a few. */
const askers = { many: officerId('mk.officer3'), few: officerId('me.officer3') };

/** A million readmissions between forty authorities: lists are of one's own and of what is addressed to one, by due date. */
export async function prepareReadmissions(
  database: LocalDatabase,
  { secret, folder }: { secret: string; folder: string },
): Promise<Prepared> {
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DEMO: 'no',
    DATA_DIR: folder,
    SECRET_KEY: secret,
    DATABASE_URL: database.url('seecase_app', READMISSIONS),
    CLOCK_DATABASE_URL: database.url('seecase_clock', READMISSIONS),
    QUEUE_DATABASE_URL: database.url('seecase_queue', READMISSIONS),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', READMISSIONS),
    WORKER: 'apart',
    REQUESTS_PER_MINUTE: '100000000',
  };
  const owner = database.url('seecase_owner', READMISSIONS);
  await migrate(owner, () => {});
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query('set search_path = public, readmission');
    const { rowCount: there } = await client.query('select from readmissions limit 1');
    if (!there) {
      if (await isEmpty(owner)) await admit(owner, new Date(Date.now() - 100 * 86_400_000));
      await seed(client);
    }
    const list = { method: 'GET', route: '/readmissions', path: '/readmissions?limit=25' } as const;
    const requests: Request[] = [];
    for (const [who, officer] of Object.entries(askers))
      requests.push({
        name: `list 25 by due date, who sees ${who}`,
        token: await openSession(client, officer, secret),
        ...list,
      });
    return { plans: await planned(readConfig(env), requests), env };
  } finally {
    await client.end();
  }
}

/** In examination, each with its person, a reply that is due, and the application as it was sent. */
async function seed(client: Client): Promise<void> {
  await client.query('begin');
  for (const officer of Object.values(askers))
    await client.query(
      `insert into role_assignments (id, officer_id, role, authority_id, valid_from)
       select $1, id, 'readmission_officer', authority_id, now() - interval '1 day' from officers where id = $2`,
      [newId(), officer],
    );
  await client.query(
    `create temporary table parties as
     select a.id, a.country, row_number() over (order by a.id <> all($1), a.id) - 1 as n
     from (select a.* from authorities a where a.valid_to is null and a.id <> (select authority_id from officers where id = $2)
       and a.country in (select code from countries where kind = 'state') order by a.id <> all($1), a.id limit $3) a`,
    [[authorityId('MK/border'), await homeOf(client, askers.many)], askers.few, AUTHORITIES],
  );
  await client.query(
    `insert into readmissions (id, owner_authority_id, owner_country, restricted, named_readers, opened_by, opened_at,
       version, state, other_country, other_authority_id, pair, via, sent_at, reached_at, ref_no, procedure, category,
       agreement, interview_requested, clock_started_at, next_due_at)
     select gen_random_uuid(), asks.id, asks.country, false, '{}', $1, b.began, 1, 'examination', asked.country, asked.id,
       asks.country || '-' || asked.country, '{}', b.began, b.began, 'BENCH-' || made.n, 'standard', 'own_national', null, false,
       b.began, b.began + interval '30 days'
     from generate_series(1, $2::int) made(n)
     cross join lateral (select now() - (made.n % 400) * interval '1 day' - (made.n % 86399) * interval '1 second' as began) b
     join parties asks on asks.n = made.n % $3
     join parties asked on asked.n = (made.n / $3 + made.n) % $3
     where asks.country <> asked.country`,
    [officerId('rs.officer3'), CASES, AUTHORITIES],
  );
  await client.query(
    `update readmissions r set owner_authority_id = o.authority_id, owner_country = a.country, pair = a.country || '-' || other_country
     from officers o join authorities a on a.id = o.authority_id
     where o.id = $1 and r.id in (select id from readmissions where other_country <> (
       select a.country from officers o join authorities a on a.id = o.authority_id where o.id = $1) order by id limit $2)`,
    [askers.few, FEW],
  );
  await client.query(
    `insert into readmission_persons (id, readmission_id, role, family_name, given_names, former_names, other_names, sex,
       civil_status, born_on, nationalities, former_nationalities, stateless, languages, needs_interpreter, documents, stopovers,
       minor, age_in_doubt, recorded_at)
     select gen_random_uuid(), r.id, 'principal', 'Demo', r.ref_no, '{}', '{}', 'male', 'single', '1990-05-01',
       array[r.other_country], '{}', false, '{}', false, '[]', '[]', false, false, r.opened_at from readmissions r`,
  );
  await client.query(
    `insert into readmission_deadlines (id, record_type, record_id, code, country, starts_at, starts_safe_at, span, counted,
       obstacles, source, state, due_at, due_safe_at)
     select gen_random_uuid(), 'readmissions', r.id, 'd04', r.other_country, r.clock_started_at, r.clock_started_at,
       '{"n": 30, "unit": "calendar_day"}', 'forward', '[]', '{"name": "reply", "sure": false}', 'running', r.next_due_at, r.next_due_at
     from readmissions r`,
  );
  await client.query(
    `insert into readmission_messages (id, readmission_id, kind, side, digest, channel, registered, said_at, recorded_at, state_then)
     select gen_random_uuid(), r.id, 'application', 'owner', 'bench', 'here', false, r.sent_at, r.sent_at, 'submitted' from readmissions r`,
  );
  await client.query('commit');
  await client.query('vacuum analyze');
}

async function homeOf(client: Client, officer: string): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>('select authority_id as id from officers where id = $1', [
    officer,
  ]);
  return rows[0]?.id;
}
