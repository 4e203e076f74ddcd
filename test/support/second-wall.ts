import { Identity } from '../../src/core/access/identity.js';
import { Work } from '../../src/core/work/work.js';
import type { TestOfficer, World } from './world.js';

/** Past the first wall: the rows of a table that the database alone gives to this officer. */
export async function rowsFor(world: World, who: TestOfficer, table: string): Promise<string[]> {
  const rows = await directly<{ id: string }>(world, who, `select id from ${table} order by id`);
  return rows.map(({ id }) => id);
}

/** What was done to a record, as far as the database alone tells this officer. */
export async function actsFor(world: World, who: TestOfficer, record: string): Promise<string[]> {
  const acts = `select action from audit_entries where record_id = $1 and kind = 'act' order by id`;
  return (await directly<{ action: string }>(world, who, acts, [record])).map(({ action }) => action);
}

/** SQL of a test's own as the application's role and in this officer's name: past everything that is written in TypeScript. */
export async function directly<T>(
  world: World,
  { sessionId }: TestOfficer,
  sql: string,
  values: string[] = [],
): Promise<T[]> {
  const signedIn = await world.get(Identity).session(sessionId);
  if (!signedIn) throw new Error('not signed in');
  return world.get(Work).as(signedIn.officer, (em) => em.query<T[]>(sql, values));
}
