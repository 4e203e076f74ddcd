import pg from 'pg';
import { parse } from 'pg-connection-string';
import type { DataSourceOptions } from 'typeorm';
import * as migrations from '../migrations/index.js';
import { entities } from './entities.js';
import { SnakeNaming } from './core/snake-naming.js';
import { PreparingClient } from './prepared-statements.js';

/** A `date` is a day without a time: it stays the text that it is. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const WAIT_FOR_CONNECTION = 5000;
/** Kept by the server for each connection: a unit of work that hangs must not hold others up. */
const PATIENCE = '-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000';
/** What belongs to readmission has a schema of its own, and names that no other schema has. */
export const SCHEMAS = '-c search_path=public,readmission';

/** How to reach a database as one of its roles. A unix socket is written as `postgres://role:…@/name?host=/folder`. */
export function database(url: string, pool = 2): DataSourceOptions {
  const { user, password, host, port, database: name, ssl } = parse(url);
  return {
    type: 'postgres',
    host: host ?? 'localhost',
    port: Number(port ?? 5432),
    database: name ?? 'seecase',
    ...(user && { username: user }),
    ...(password && { password }),
    ...(ssl && { ssl: true }),
    entities,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    extra: {
      Client: PreparingClient,
      // A statement is sent when it is asked, not when the one before it has been answered.
      pipeline: true,
      max: pool,
      connectionTimeoutMillis: WAIT_FOR_CONNECTION,
      options: `${PATIENCE} ${SCHEMAS}`,
    },
  };
}

/** As the owner, who migrates: the only one that takes its time. */
export function ownerDatabase(url: string): DataSourceOptions {
  return {
    ...database(url),
    migrations: Object.values(migrations),
    extra: { max: 1, options: `-c role=seecase_owner ${SCHEMAS}` },
  };
}
