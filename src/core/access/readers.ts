import type { EntityManager } from 'typeorm';
import type { GuardedRow } from '../cases/guarded-row.js';
import type { Fact, Sight } from './sight.js';

/** Somebody who may read a record, and the rule by which they may. */
export interface Reader {
  readonly officerId: string;
  readonly rule: string;
  readonly because: string;
}

const NAMED = { rule: 'named', because: 'the record was opened to them by name' };

/** Answers "who may read this, and why" from the same reasons that decide it. */
export async function readersOf<C extends GuardedRow>(em: EntityManager, sight: Sight<C>, row: C): Promise<Reader[]> {
  const found: Reader[] = row.namedReaders.map((officerId) => ({ officerId, ...NAMED }));
  if (row.restricted) return found;
  for (const [rule, { because, column, is, and }] of Object.entries(sight.reasons)) {
    if (and !== undefined && !(await holds(em, sight.table, row.id, and))) continue;
    for (const officerId of await officersBy(em, is, [row[column]].flat() as string[])) {
      found.push({ officerId, rule, because });
    }
  }
  return found;
}

async function holds(em: EntityManager, table: string, id: string, condition: string): Promise<boolean> {
  const rows = await em.query<unknown[]>(`select 1 from ${table} row where row.id = $1 and (${condition})`, [id]);
  return rows.length > 0;
}

async function officersBy(em: EntityManager, { kind, roles }: Fact, values: string[]): Promise<string[]> {
  const known = values.filter((value) => value !== null);
  if (kind === 'self') return known;
  const rows = await em.query<{ id: string }[]>(
    `select distinct officer_id as id from app.held_now
     where ${heldBy[kind]}
       and ($2::text[] = '{}' or role = any($2::text[]))`,
    [known, roles],
  );
  return rows.map(({ id }) => id);
}

/** What a value of the row is to whoever holds a role. */
const heldBy = {
  place: 'place_id = any($1::uuid[])',
  country: 'country = any($1::text[])',
  role: 'role = any($1::text[])',
} as const;
