import type { EntityManager } from 'typeorm';
import type { GuardedRow } from '../cases/guarded-row.js';
import { exceptionTo, type Fact, type Sight, type Through } from './sight.js';

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
  for (const [rule, reason] of Object.entries(sight.reasons)) {
    const { because, column, is, and } = reason;
    if (and !== undefined && !(await holds(em, sight.table, row.id, and))) continue;
    const officers = await officersBy(em, is, [row[column]].flat() as string[]);
    const unless = exceptionTo(reason);
    const left =
      unless === undefined ? officers : await holdsFor(em, { table: sight.table, id: row.id, unless }, officers);
    found.push(...left.map((officerId) => ({ officerId, rule, because })));
  }
  return found;
}

/** Those among them for whom the reason holds. */
async function holdsFor(
  em: EntityManager,
  { table, id, unless }: { table: string; id: string; unless: string },
  officers: readonly string[],
): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `select who.id from (select o.id, o.authority_id, a.country from officers o join authorities a on a.id = o.authority_id) who
       join ${table} row on row.id = $1
     where who.id = any($2::uuid[]) and (${unless}) is not true`,
    [id, officers],
  );
  return rows.map((officer) => officer.id);
}

async function holds(em: EntityManager, table: string, id: string, condition: string): Promise<boolean> {
  const rows = await em.query<unknown[]>(`select 1 from ${table} row where row.id = $1 and (${condition})`, [id]);
  return rows.length > 0;
}

async function officersBy(em: EntityManager, { kind, roles, through }: Fact, values: string[]): Promise<string[]> {
  const own = values.filter((value) => value !== null);
  const known = through ? await pairedWith(em, through, own) : own;
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

/** As far as the asking officer may see the pairs. */
async function pairedWith(em: EntityManager, { table, row, officer }: Through, values: string[]): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(`select ${officer} as id from ${table} where ${row} = any($1)`, [
    values,
  ]);
  return rows.map(({ id }) => id);
}
