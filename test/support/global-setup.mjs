// Runs on the built code (npm test builds first): a database server for this run, and one migrated database to copy.
import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDatabase } from '../../dist/src/local-database/local-database.js';
import { migrate } from '../../dist/src/installation/migrated.js';

export const TEMPLATE = 'seecase_template';

export default async function setup() {
  const folder = process.env.TEST_POSTGRES_DIR || mkdtempSync(join(tmpdir(), 'seecase-test-'));
  // What is lost when this server dies is only a test's; crash tests run servers of their own with everything on.
  const database = new LocalDatabase(folder, process.env.PATH, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: 200,
  });
  await database.start('postgres');
  await database.asSuperuser(async (client) => {
    await client.query(`drop database if exists ${TEMPLATE}`);
    await client.query(`create database ${TEMPLATE} owner seecase_owner`);
  });
  await migrate(database.url('seecase_owner', TEMPLATE), () => {});
  globalThis.testDatabase = database;
  process.env.TEST_POSTGRES = folder;
}
