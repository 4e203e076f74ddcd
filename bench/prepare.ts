import { Client } from 'pg';
import { admit, isEmpty, officerId } from '../demo/people.js';
import { perform } from '../demo/theatre.js';
import { readConfig, type Config } from '../src/config.js';
import { migrate } from '../src/installation/migrated.js';
import type { LocalDatabase } from '../src/local-database/local-database.js';
import type { Plan } from './plan.js';
import { planned } from './planned.js';
import { askers, requestsOf } from './requests.js';
import { appoint, stock, type Size } from './stock.js';

export interface Prepared {
  readonly plans: Plan[];
  readonly env: NodeJS.ProcessEnv;
}

type Place = { secret: string; folder: string };

const DAY = 86_400_000;

/** A database with the demonstration and its copies in it, and what will be asked of it, each with its statements. */
export async function prepare(database: LocalDatabase, size: Size, { secret, folder }: Place): Promise<Prepared> {
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DEMO: 'no',
    DATA_DIR: folder,
    SECRET_KEY: secret,
    DATABASE_URL: database.url('seecase_app', size.name),
    CLOCK_DATABASE_URL: database.url('seecase_clock', size.name),
    QUEUE_DATABASE_URL: database.url('seecase_queue', size.name),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', size.name),
    WORKER: 'apart',
    REQUESTS_PER_MINUTE: '100000000',
  };
  const owner = database.url('seecase_owner', size.name);
  await migrate(owner, () => {});
  const config = readConfig(env);
  if (await isEmpty(owner)) await play(owner, config);
  const client = new Client(owner);
  await client.connect();
  try {
    const requests = await requestsOf(client, await fill(client, size), secret);
    return { plans: await planned(config, requests), env };
  } finally {
    await client.end();
  }
}

async function play(owner: string, config: Config): Promise<void> {
  const now = Date.now();
  await admit(owner, new Date(now - 100 * DAY));
  const day = (n: number) => new Date(now + n * DAY).toISOString().slice(0, 10);
  await perform(config, [{ sequence: 'III', begins: day(-5), ends: day(12), until: 'running' }], () => {});
}

/** Answers what is copied; the copies are made but once, where the database is kept. */
async function fill(client: Client, size: Size): Promise<{ debriefing: string; operation: string }> {
  const { rows } = await client.query<{ debriefing: string; operation: string }>(
    `select id as debriefing, operation_id as operation from debriefings
     where lead_debriefer = $1 and ref_no not like 'COPY-%' order by opened_at limit 1`,
    [askers.few],
  );
  const original = rows[0];
  if (!original) throw new Error('the demonstration has no debriefing to copy');
  const { rowCount: copies } = await client.query(`select from debriefings where ref_no = 'COPY-1'`);
  if (!copies) {
    const others = ['mk', 'me', 'rs', 'ba', 'bg', 'md', 'si'].map((state) => officerId(`${state}.officer3`));
    await stock(client, size, { ...original, few: askers.few, others });
    await appoint(client, askers.many, 'team_leader');
  }
  return original;
}
