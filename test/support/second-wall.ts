import { Identity } from '../../src/core/access/identity.js';
import { Work } from '../../src/core/work/work.js';
import type { TestOfficer, World } from './world.js';

/** Past the first wall: the rows of a table that the database alone gives to this officer. */
export async function rowsFor(world: World, { sessionId }: TestOfficer, table: string): Promise<string[]> {
  const signedIn = await world.get(Identity).session(sessionId);
  if (!signedIn) throw new Error('not signed in');
  const rows = await world
    .get(Work)
    .as(signedIn.officer, (em) => em.query<{ id: string }[]>(`select id from ${table} order by id`));
  return rows.map(({ id }) => id);
}
