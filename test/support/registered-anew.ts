import { DataSource } from 'typeorm';
import { RegisterEveryKindOnce1790007130000 } from '../../migrations/index.js';
import { ownerDatabase } from '../../src/database.js';
import type { World } from './world.js';

const ALL =
  'select kind, from_country, to_country, reference, about, record_id from registrations order by 1, 2, 3, 4, 5';

/** What is registered, and what a database that had no list of it would find in its cases; it is left as it was. */
export async function registeredAnew(world: World): Promise<{ listed: object[]; found: object[] }> {
  const db = await new DataSource(ownerDatabase(world.database.url('seecase_owner'))).initialize();
  const runner = db.createQueryRunner();
  try {
    const migration = new RegisterEveryKindOnce1790007130000();
    await runner.query('begin');
    const listed = (await runner.query(ALL)) as object[];
    await migration.down(runner);
    await migration.up(runner);
    const found = (await runner.query(ALL)) as object[];
    await runner.query('rollback');
    return { listed, found };
  } finally {
    await runner.release();
    await db.destroy();
  }
}
