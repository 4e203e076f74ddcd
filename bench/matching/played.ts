import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { admit, isEmpty } from '../../demo/people.js';
import { perform } from '../../demo/theatre.js';
import { readConfig } from '../../src/config.js';
import { migrate } from '../../src/installation/migrated.js';
import type { LocalDatabase } from '../../src/local-database/local-database.js';
import { Server } from '../process.js';
import { SECRET, startWorker } from './worker-process.js';

const NAME = 'check_queue';
const DAY = 86_400_000;
const MAIN = join(import.meta.dirname, '../../src/main.js');
const LOOK_EVERY = 20;

export interface Place {
  readonly database: LocalDatabase;
  /** For files that are sent to the server. */
  readonly folder: string;
}

type Working = Awaited<ReturnType<typeof startWorker>>;

/** The product as it runs: its database with the demonstration in it, a server, and workers in processes of their own. */
export class Played {
  private readonly workers: Working[] = [];

  private constructor(
    private readonly place: Place,
    readonly client: Client,
    readonly server: Server,
  ) {}

  static async start(place: Place): Promise<Played> {
    const { database, folder } = place;
    await database.start(NAME);
    const env = environment(place);
    const owner = database.url('seecase_owner', NAME);
    await migrate(owner, () => undefined);
    if (await isEmpty(owner)) await play(owner, env);
    const client = new Client(owner);
    await client.connect();
    const server = await Server.start(['--max-old-space-size=512', MAIN], { ...env, DATA_DIR: folder });
    return new Played(place, client, server);
  }

  async work(many: number): Promise<void> {
    const { database, folder } = this.place;
    while (this.workers.length < many) this.workers.push(await startWorker(database, NAME, folder));
  }

  /** Nobody works: what is asked waits. */
  async rest(): Promise<void> {
    for (const worker of this.workers.splice(0)) await worker.stop();
  }

  /** Milliseconds of processor time that the workers have used so far. */
  cpu(): number {
    return this.workers.reduce((sum, { cpu }) => sum + cpu(), 0);
  }

  /** Until nothing of these tasks waits any more; or nothing at all. */
  async idle(tasks?: readonly string[]): Promise<void> {
    const waits = 'select from jobs where $1::text[] is null or task = any($1) limit 1';
    while ((await this.client.query(waits, [tasks ?? null])).rowCount) await pause(LOOK_EVERY);
  }

  async count(text: string, values: readonly unknown[] = []): Promise<number> {
    const { rows } = await this.client.query<{ count: string }>(text, [...values]);
    return Number(rows[0]?.count);
  }

  async stop(): Promise<void> {
    await this.rest();
    await this.server.stop();
    await this.client.end();
  }
}

function environment({ database, folder }: Place): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    PORT: '0',
    DEMO: 'no',
    DATA_DIR: folder,
    SECRET_KEY: SECRET,
    DATABASE_URL: database.url('seecase_app', NAME),
    CLOCK_DATABASE_URL: database.url('seecase_clock', NAME),
    QUEUE_DATABASE_URL: database.url('seecase_queue', NAME),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', NAME),
    WORKER: 'apart',
    REQUESTS_PER_MINUTE: '100000000',
  };
}

/** An operation that runs today, with those who debrief, review, release and approve in it. */
async function play(owner: string, env: NodeJS.ProcessEnv): Promise<void> {
  const day = (n: number) => new Date(Date.now() + n * DAY);
  const date = (n: number) => day(n).toISOString().slice(0, 10);
  await admit(owner, day(-100));
  await perform(readConfig(env), [{ sequence: 'III', begins: date(-5), ends: date(12), until: 'running' }], () => {});
}
