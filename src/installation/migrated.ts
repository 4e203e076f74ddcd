import { DataSource } from 'typeorm';
import { ownerDatabase } from '../database.js';
import { migrateQueue } from '../core/jobs/queue-schema.js';
import { loadReference } from './reference.js';

const MIGRATING = 7_337_001;

/** Brings a database to the present schema and reference data. Two processes that start at once do it one by one. */
export async function migrate(ownerUrl: string, tell: (line: string) => void): Promise<void> {
  const db = await new DataSource(ownerDatabase(ownerUrl)).initialize();
  try {
    await db.query('select pg_advisory_lock($1)', [MIGRATING]);
    for (const { name } of await db.runMigrations({ transaction: 'each' })) tell(`migrated: ${name}`);
    await migrateQueue(ownerUrl);
    await loadReference(db.manager);
  } finally {
    await db.destroy();
  }
}
