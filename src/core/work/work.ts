import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Actor, Officer } from '../access/actor.js';
import { Clock } from '../clock.js';
import { Refused } from '../problems.js';

/** The clock's own connection: its rights come from its role, not from a setting that the application could make. */
export const CLOCK_DATABASE = Symbol('clock database');

/**
 * When the server plans what a unit of work asks: at each call, for the values at hand, or once for all values. Once is
 * right where rows are reached by their ids, or walked in an order that an index has; with row-level security it saves
 * most of what a short statement costs.
 */
export type Planned = 'each_time' | 'once';

interface Connection {
  query(text: string): Promise<{ command: string }[] | { command: string }>;
}

const RETRIES = 2;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/**
 * One unit of work is one transaction, made known to the database as this actor's. Everything that a request reads or
 * changes goes through here; there is no other transaction.
 */
@Injectable()
export class Work {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK_DATABASE) private readonly clockDb: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs again from the start when two units of work met in a deadlock: it must not keep anything between runs. */
  async as<T>(
    actor: Actor,
    run: (em: EntityManager, now: Date) => Promise<T | Refused>,
    planned: Planned = 'each_time',
  ): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await this.once(beginning(actor, planned), actor, run);
        if (answer instanceof Refused) throw answer.problem;
        return answer;
      } catch (error) {
        const { code } = error as { code?: string };
        if (tries >= RETRIES || (code !== SERIALIZATION_FAILURE && code !== DEADLOCK)) throw error;
      }
    }
  }

  private async once<T>(begin: string, actor: Actor, run: (em: EntityManager, now: Date) => Promise<T>): Promise<T> {
    const runner = (actor.kind === 'clock' ? this.clockDb : this.db).createQueryRunner();
    const connection = (await runner.connect()) as Connection;
    try {
      // Travels with the first statement, which fails with it.
      const begun = connection.query(begin);
      begun.catch(() => undefined);
      // TypeORM must know that it is inside a transaction.
      inTransaction(runner, true);
      const answer = await run(runner.manager, this.clock.now());
      await begun;
      await commit(connection);
      return answer;
    } catch (error) {
      await connection.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      inTransaction(runner, false);
      await runner.release();
    }
  }
}

/** COMMIT of a transaction in which somebody swallowed an SQL error answers ROLLBACK, and no error. */
async function commit(connection: Connection): Promise<void> {
  const answer = await connection.query('commit');
  const { command } = Array.isArray(answer) ? (answer.at(-1) ?? { command: '' }) : answer;
  if (command !== 'COMMIT') throw new Error(`The unit of work was not committed: ${command}`);
}

/** These two are TypeORM's own marks, kept by startTransaction(); test/work.e2e-spec.ts watches that they still are. */
function inTransaction(runner: QueryRunner, yes: boolean): void {
  Object.assign(runner, { isTransactionActive: yes, transactionDepth: yes ? 1 : 0 });
}

/** `begin`, who is asking, and how to plan travel together. */
function beginning(actor: Actor, planned: Planned): string {
  const settings = actor.kind === 'clock' ? [] : identify(actor);
  if (planned === 'once') settings.push(`set_config('plan_cache_mode', 'force_generic_plan', true)`);
  return settings.length === 0 ? 'begin' : `begin; select ${settings.join(', ')}`;
}

function identify({ id, sessionId, authorityId, country, held }: Officer): string[] {
  const places = `{${held.map(({ role, placeId }) => `${role}@${placeId}`).join(',')}}`;
  const settings = { officer: id, session: sessionId, authority: authorityId, country, held: places };
  return Object.entries(settings).map(([name, value]) => `set_config('app.${name}', '${plain(value)}', true)`);
}

/** The message that begins a transaction takes no parameters, so only the characters of ids and codes may go into it. */
function plain(value: string): string {
  if (!/^[\w@{},-]*$/.test(value)) throw new Error('An actor is made of ids and codes only.');
  return value;
}
