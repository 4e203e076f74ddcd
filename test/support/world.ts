import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { readConfig } from '../../src/config.js';
import { signAccess } from '../../src/core/access/access-token.js';
import type { Role } from '../../src/core/access/roles.js';
import { Worker } from '../../src/core/jobs/worker.js';
import { Deadlines } from '../../src/core/workflow/deadlines.js';
import { idOf } from '../../src/installation/reference.js';
import { newServer } from '../../src/server.js';
import { Client } from './client.js';
import { StillClock } from './still-clock.js';
import { TestDatabase } from './test-database.js';

export /** In milliseconds. */
const READY_POLL = 100;
export const SECRET_KEY = 'only-for-tests-only-for-tests-only-for-tests';

export interface Post {
  /** Key of the authority in data/authorities.json. */
  readonly at?: string;
  /** Held in an operation, instead of in the authority. */
  readonly operationId?: string;
  readonly name?: string;
}

export class TestOfficer extends Client {
  readonly id: string;
  readonly authorityId: string;
  readonly sessionId: string;

  constructor(who: { id: string; authorityId: string; sessionId: string }, address: string, token: string) {
    super(address, token);
    Object.assign(this, who);
  }
}

/** A running application on a database of its own, and the people in it. */
export class World {
  readonly clock = new StillClock();
  readonly database = new TestDatabase();
  address: string;
  private app: NestFastifyApplication;

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<World> {
    const world = new World();
    await world.database.create();
    return world.serve(environment);
  }

  /** A second server on the same database and by the same clock, as an installation may have several. */
  another(environment: NodeJS.ProcessEnv = {}): Promise<World> {
    const { clock, database } = this;
    return Object.assign(new World(), { clock, database }).serve(environment);
  }

  private async serve(environment: NodeJS.ProcessEnv): Promise<this> {
    const config = readConfig({
      NODE_ENV: 'test',
      SECRET_KEY,
      DATABASE_URL: this.database.url('seecase_app'),
      CLOCK_DATABASE_URL: this.database.url('seecase_clock'),
      QUEUE_DATABASE_URL: this.database.url('seecase_queue'),
      MATCHER_DATABASE_URL: this.database.url('seecase_matcher'),
      WORKER: 'apart',
      REQUESTS_PER_MINUTE: '1000000',
      ...environment,
    });
    this.app = await newServer(config, pino({ level: process.env.TEST_LOG ?? 'silent' }), this.clock);
    await this.app.listen(0, '127.0.0.1');
    if (config.WORKER === 'here') await this.get(Worker).start();
    this.address = await this.app.getUrl();
    await this.ready();
    return this;
  }

  /** A process that has just loaded all of the application was too busy to serve, and says so, for a moment. */
  private async ready(): Promise<void> {
    while ((await fetch(`${this.address}/health/live`)).status === 503) await pause(READY_POLL);
  }

  /** Ends the server, and leaves the database. */
  leave(): Promise<void> {
    return this.app.close();
  }

  async stop(): Promise<void> {
    await this.leave();
    await this.database.drop();
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.app.get(token);
  }

  get nobody(): Client {
    return new Client(this.address);
  }

  /** Still good after a test has let ten years pass. */
  private token(sessionId: string): string {
    return signAccess(SECRET_KEY, sessionId, new Date('2036-01-01'));
  }

  client(token: string): Client {
    return new Client(this.address, token);
  }

  /** Lets the clock act on everything that is due by now. */
  sweep(): Promise<void> {
    return this.get(Deadlines).sweep();
  }

  /** Does everything that waits in the queue, one after another; throws where something of it failed. */
  async matched(): Promise<void> {
    await this.get(Worker).drain();
    const failed = await this.database.as<{ task: string; error: string }>(
      'seecase_queue',
      'select task_identifier as task, last_error as error from queue.jobs where last_error is not null',
    );
    if (failed.length > 0) throw new Error(`jobs failed: ${JSON.stringify(failed)}`);
  }

  /** Lets a worker ask its tasks what there is to do, as when it starts. */
  begin(): Promise<void> {
    return this.get(Worker).begin();
  }

  authority(key: string): string {
    return idOf('authority', key);
  }

  /** An officer with an open session who holds these roles in their authority. */
  async officer(
    roles: Role | readonly Role[],
    { at = 'AL/gjirokaster', operationId, name }: Post = {},
  ): Promise<TestOfficer> {
    const [id, sessionId, authorityId, now] = [newId(), newId(), this.authority(at), this.clock.now()];
    await this.database.owner(
      `with officer as (
         insert into officers (id, authority_id, name, languages, guest, demo, created_at, version)
         values ($1, $2, $3, '{en}', false, true, $4, 1) returning id),
       credential as (
         insert into credentials (officer_id, login, password_hash, password_chosen_at, needs_second_factor)
         values ($1, $5, 'none', $4, false))
       insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
       values ($6, $1, 'test', $4, $4::timestamptz + interval '10 years', $4)`,
      [id, authorityId, name ?? `Officer ${id.slice(-6)}`, now, `test.${id}`, sessionId],
    );
    const officer = new TestOfficer({ id, authorityId, sessionId }, this.address, this.token(sessionId));
    for (const role of [roles].flat())
      await this.appoint(officer, role, operationId ? { operationId } : { authorityId });
    return officer;
  }

  /** Gives an officer a role in an authority or a function in an operation. */
  async appoint(
    officer: { id: string },
    role: Role,
    place: { authorityId?: string; operationId?: string },
  ): Promise<void> {
    await this.database.owner(
      `insert into role_assignments (id, officer_id, role, authority_id, operation_id, valid_from) values ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), officer.id, role, place.authorityId ?? null, place.operationId ?? null, this.clock.now()],
    );
  }
}
