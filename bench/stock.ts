import type { Client } from 'pg';
import { v7 as newId } from 'uuid';

export interface Size {
  readonly name: string;
  readonly debriefings: number;
  readonly operations: number;
  readonly authorities: number;
}

export const small: Size = { name: 'small', debriefings: 10_000, operations: 20, authorities: 40 };
export const big: Size = { name: 'big', debriefings: 1_000_000, operations: 2_000, authorities: 40 };

/** How many debriefings the officer has who sees hardly any. */
const FEW = 25;
/** In how many operations the officer has a function who sees many. */
const FUNCTIONS = 5;

export interface Template {
  readonly debriefing: string;
  readonly operation: string;
  /** Who sees a few of all these, and by being their debriefer. */
  readonly few: string;
  /** Whose all the others are. */
  readonly others: readonly string[];
}

/**
 * Fills a database with copies of one operation and one debriefing that were made through the API: the same rows as real
 * ones, column for column, spread over operations, authorities and officers.
 */
export async function stock(client: Client, size: Size, template: Template): Promise<void> {
  // All or nothing: a database that is kept has either all of the copies or none.
  await client.query('begin');
  await hosts(client, size, template);
  const operation = { where: 'original.id = $1', values: [template.operation] };
  await copy(client, 'operations', {
    ...operation,
    from: 'copies_of c',
    but: {
      id: 'c.id',
      sequence: `'copy ' || c.n`,
      owner_authority_id: 'c.authority',
      owner_country: 'c.country',
    },
  });
  await copy(client, 'participations', {
    where: 'original.operation_id = $1',
    values: [template.operation],
    from: 'copies_of c',
    but: { id: 'gen_random_uuid()', operation_id: 'c.id' },
  });
  await debriefings(client, size, template);
  await client.query('commit');
  await client.query('vacuum analyze');
}

/** A table of the operations to come, each with its host, which for the first few is the template's own. */
async function hosts(client: Client, { operations, authorities }: Size, { operation }: Template): Promise<void> {
  await client.query(
    `create temporary table copies_of as
     with host as (
       select a.id, a.country, row_number() over (order by a.id <> o.owner_authority_id, a.id) as n
       from operations o, authorities a where o.id = $3 limit $2)
     select gen_random_uuid() as id, made.n, host.id as authority, host.country
     from generate_series(1, $1::int) as made (n)
       join host on host.n = case when made.n <= ${FUNCTIONS} then 1 else 1 + made.n % $2::int end`,
    [operations, authorities, operation],
  );
}

/** Each 7 seconds older than the one before, so that those of every operation and officer lie among all the others. */
async function debriefings(client: Client, size: Size, { debriefing, few, others }: Template): Promise<void> {
  const debriefer = (shift: number) => `($3::uuid[])[1 + (made.n + ${shift}) % cardinality($3::uuid[])]`;
  await copy(client, 'debriefings', {
    where: 'original.id = $1',
    values: [debriefing, few, others, size.debriefings, size.operations],
    from: `generate_series(1, $4::int) as made (n) join copies_of c on c.n = 1 + made.n % $5::int`,
    but: {
      id: 'gen_random_uuid()',
      operation_id: 'c.id',
      owner_authority_id: 'c.authority',
      owner_country: 'c.country',
      ref_no: `'COPY-' || made.n`,
      opened_at: `original.opened_at - made.n * interval '7 seconds'`,
      opened_by: debriefer(0),
      lead_debriefer: `case when made.n % ($4 / ${FEW}) = 0 then $2::uuid else ${debriefer(0)} end`,
      second_debriefer: debriefer(1),
    },
  });
}

interface Copy {
  /** Which rows of the table are copied, as `original`. */
  readonly where: string;
  readonly values: readonly unknown[];
  /** One copy for each of these. */
  readonly from: string;
  /** What is not as in the original. */
  readonly but: Readonly<Record<string, string>>;
}

async function copy(client: Client, table: string, { where, values, from, but }: Copy): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.map((name) => but[name] ?? `original.${name}`).join(', ')} from ${table} original, ${from} where ${where}`,
    [...values],
  );
}

/** Gives an officer of the template's host a function in some of its copied operations: somebody who sees many. */
export async function appoint(client: Client, officer: string, role: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from copies_of where n <= $1', [FUNCTIONS]);
  for (const { id } of rows) {
    await client.query(
      `insert into role_assignments (id, officer_id, role, operation_id, valid_from) values ($1, $2, $3, $4, now() - interval '1 day')`,
      [newId(), officer, role, id],
    );
  }
}
