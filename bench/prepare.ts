import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { admit, isEmpty, officerId } from '../demo/people.js';
import { perform } from '../demo/theatre.js';
import { readConfig, type Config } from '../src/config.js';
import { signAccess } from '../src/core/access/access-token.js';
import { newLog } from '../src/core/http/log.js';
import { migrate } from '../src/installation/migrated.js';
import type { LocalDatabase } from '../src/local-database/local-database.js';
import { newServer } from '../src/server.js';
import type { Plan } from './plan.js';
import { recorded } from './recorder.js';
import { appoint, stock, type Size } from './stock.js';

export interface Prepared {
  readonly plans: Plan[];
  readonly env: NodeJS.ProcessEnv;
}

const WARMING = 5;

type Place = { secret: string; folder: string };
type Request = Omit<Plan, 'statements' | 'fresh'>;

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
    REQUESTS_PER_MINUTE: '100000000',
  };
  const owner = database.url('seecase_owner', size.name);
  await migrate(owner, () => {});
  const config = readConfig(env);
  if (await isEmpty(owner)) await play(owner, config);
  const client = new Client(owner);
  await client.connect();
  try {
    const requests = await fill(client, size, secret);
    return { plans: await planned(config, requests), env };
  } finally {
    await client.end();
  }
}

async function play(owner: string, config: Config): Promise<void> {
  const now = Date.now();
  await admit(owner, new Date(now - 100 * 86_400_000));
  const day = (n: number) => new Date(now + n * 86_400_000).toISOString().slice(0, 10);
  await perform(config, [{ sequence: 'III', begins: day(-5), ends: day(12), until: 'running' }], () => {});
}

/** Everybody who will ask, and what; the copies are made but once, where the database is kept. */
async function fill(client: Client, size: Size, secret: string): Promise<Request[]> {
  const [debriefer, leader] = [officerId('al.debriefer'), officerId('al.leader2')];
  const { rows } = await client.query<{ id: string; operation: string }>(
    `select id, operation_id as operation from debriefings where lead_debriefer = $1 and ref_no not like 'COPY-%'
     order by opened_at limit 1`,
    [debriefer],
  );
  const template = rows[0];
  if (!template) throw new Error('the demonstration has no debriefing to copy');
  const { rowCount: copies } = await client.query(`select from debriefings where ref_no = 'COPY-1'`);
  if (!copies) {
    const others = ['mk', 'me', 'rs', 'ba', 'bg', 'md', 'si'].map((state) => officerId(`${state}.officer3`));
    await stock(client, size, { debriefing: template.id, operation: template.operation, few: debriefer, others });
    await appoint(client, leader, 'team_leader');
  }
  const token = (officer: string) => openSession(client, officer, secret);
  const [few, many, whole] = [await token(debriefer), await token(leader), await token(officerId('al.dpo'))];
  const list = { method: 'GET', route: '/debriefings', path: '/debriefings?limit=25' } as const;
  return [
    { name: 'list 25, who sees many', token: many, ...list },
    { name: 'list 25, who sees a few', token: few, ...list },
    { name: 'list 25, who sees all of an authority', token: whole, ...list },
    { name: 'open one', method: 'GET', route: '/debriefings/:id', path: `/debriefings/${template.id}`, token: few },
    {
      name: 'create',
      method: 'POST',
      route: '/debriefings',
      path: '/debriefings',
      token: few,
      body: debriefingForm(template.operation),
    },
  ];
}

async function openSession(client: Client, officer: string, secret: string): Promise<string> {
  const session = newId();
  await client.query(
    `insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
     values ($1, $2, 'bench', now(), now() + interval '1 day', now())`,
    [session, officer],
  );
  return signAccess(secret, session, new Date(Date.now() + 86_400_000));
}

const debriefingForm = (operationId: string): object => ({
  operationId,
  secondDebriefer: officerId('at.officer1'),
  place: 'Gjirokaster, interview room',
  placeKind: 'police_station',
  plannedAt: new Date(),
  language: 'en',
});

/** Asks an application in this process once, and notes the statements it sent. */
async function planned(config: Config, requests: Request[]): Promise<Plan[]> {
  const app = await newServer(config, newLog('silent'));
  // A process that has just copied a million rows looks overloaded to its own watch over the event loop.
  await pause(2000);
  const plans: Plan[] = [];
  for (const request of requests) {
    // Not noted the first times: what is done once for each connection is done then, and statements get their names.
    for (let n = 0; n < WARMING; n += 1) await asked(app, request, newId());
    const key = newId();
    let answered = '';
    const statements = await recorded(async () => {
      answered = await asked(app, request, key);
    });
    const { id = '', refNo = '' } = JSON.parse(answered) as { id?: string; refNo?: string };
    plans.push({ ...request, statements, fresh: request.method === 'POST' ? [key, id, refNo] : [] });
  }
  await app.close();
  return plans;
}

async function asked(app: NestFastifyApplication, request: Request, key: string): Promise<string> {
  const { name, method, path: url, token, body } = request;
  const headers = { authorization: `Bearer ${token}`, ...(method === 'POST' && { 'idempotency-key': key }) };
  const answer = await app.inject({ method, url, headers, ...(body && { payload: body }) });
  if (answer.statusCode >= 300) throw new Error(`${name}: ${answer.statusCode} ${answer.body}`);
  return answer.body;
}
