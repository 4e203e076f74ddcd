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

interface Template {
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
export async function stock(
  client: Client,
  size: Size,
  { debriefing, operation, few, others }: Template,
): Promise<void> {
  await client.query(
    `create temporary table copies_of as select gen_random_uuid() as id, n from generate_series(1, $1) n`,
    [size.operations],
  );
  await client.query(
    `insert into operations select copy.* from operations o, copies_of c cross join lateral jsonb_populate_record(o,
       jsonb_build_object('id', c.id, 'sequence', 'copy ' || c.n, 'owner_authority_id',
         (select id from authorities order by id offset (c.n % $2) limit 1))) copy where o.id = $1`,
    [operation, size.authorities],
  );
  await client.query(
    `insert into participations select copy.* from participations p, copies_of c cross join lateral
       jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'operation_id', c.id)) copy where p.operation_id = $1`,
    [operation],
  );
  await client.query(
    `insert into debriefings select copy.* from debriefings d, generate_series(1, $2) n
       join copies_of c on c.n = 1 + n % $3 cross join lateral jsonb_populate_record(d, jsonb_build_object(
         'id', gen_random_uuid(), 'operation_id', c.id, 'ref_no', 'COPY-' || n,
         'opened_at', d.opened_at - n * interval '7 seconds',
         'opened_by', case when n <= $4 then $5::uuid else $6::uuid[] [1 + n % cardinality($6::uuid[])] end,
         'lead_debriefer', case when n <= $4 then $5::uuid else $6::uuid[] [1 + n % cardinality($6::uuid[])] end)) copy
     where d.id = $1`,
    [debriefing, size.debriefings, size.operations, FEW, few, others],
  );
  await client.query('vacuum analyze');
}

/** A role in one of the copied operations, for an officer who sees many. */
export async function appoint(client: Client, officer: string, role: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from copies_of where n = 1');
  const operation = rows[0]?.id ?? '';
  await client.query(
    `insert into role_assignments (id, officer_id, role, operation_id, valid_from) values ($1, $2, $3, $4, now() - interval '1 day')`,
    [newId(), officer, role, operation],
  );
  return operation;
}
