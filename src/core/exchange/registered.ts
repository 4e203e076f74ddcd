import type { EntityManager } from 'typeorm';
import { Problem } from '../problems.js';

/** What came by another channel: into which kind of case, from which state, and under which reference there. */
export interface Registered {
  readonly table: 'requests' | 'spontaneous_information';
  readonly from: string;
  readonly reference: string;
}

/** The one form in which references are compared: how they are spaced and capitalised says nothing. */
const refKey = (reference: string): string => reference.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Under one reference of a state there is one case of a kind here: whoever registers the same message again is told of
 * the first, where they see it. Others who register it at the same moment wait until this unit of work has ended.
 */
export async function claimReference(em: EntityManager, { table, from, reference }: Registered): Promise<string> {
  const key = refKey(reference);
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`registered ${table} ${from} ${key}`]);
  const [first] = await em.query<{ id: string; seen: boolean }[]>(
    'select id, app.sees($1, id) as seen from app.registered_as($1, $2, $3) as id where id is not null',
    [table, from, key],
  );
  if (first) throw new Problem('registered_already', first.seen ? { recordType: table, recordId: first.id } : {});
  return key;
}
