import type { MigrationInterface, QueryRunner } from 'typeorm';

const EARLIER_OFFICES = `'police_chief', 'legal_officer', 'data_protection_officer', 'auditor', 'administrator', 'system_administrator'`;
const OFFICES = `${EARLIER_OFFICES}, 'central_unit_officer'`;
const NEW_OFFICES = `'consular_officer', 'crossing_point_officer', 'escort_leader'`;

/** Functions that are told the name of a table, which can now stand in either schema. */
const TOLD_A_TABLE = {
  'app.listing_me(text, text)': ['from public.%1$I', 'from %1$I'],
  'app.restate_waiting(text, uuid, text, text[], text[], uuid[], timestamptz, text, uuid, timestamptz)': [
    'from public.%I',
    'from %I',
  ],
} as const;
const ONE_SCHEMA = `'pg_catalog', 'public', 'pg_temp'`;
const BOTH_SCHEMAS = `'pg_catalog', 'public', 'readmission', 'pg_temp'`;

/** Readmission has a schema of its own: nobody but the application and its clock comes into it. */
export class CreateReadmissionSchema1790006100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema readmission;
      grant usage on schema readmission to seecase_app, seecase_clock;
      alter default privileges in schema readmission revoke all on tables from public;
      comment on schema readmission is 'Cases of readmission and all that belongs to them: apart from joint operations.';

      drop policy functions_only on role_assignments;
      create policy functions_only on role_assignments as restrictive for insert to seecase_app
        with check (operation_id is null or role not in (${OFFICES}, ${NEW_OFFICES}));
    `);
    await findTables(db, 'everywhere');
  }

  async down(db: QueryRunner): Promise<void> {
    await findTables(db, 'in public');
    await db.query(`
      drop policy functions_only on role_assignments;
      create policy functions_only on role_assignments as restrictive for insert to seecase_app
        with check (operation_id is null or (role <> 'central_unit_officer' and role not in (${EARLIER_OFFICES})));
      drop schema readmission;
    `);
  }
}

async function findTables(db: QueryRunner, where: 'everywhere' | 'in public'): Promise<void> {
  for (const [name, [before, after]] of Object.entries(TOLD_A_TABLE)) {
    const rows = (await db.query('select pg_get_functiondef($1::regprocedure) as text', [name])) as { text: string }[];
    const text = rows[0]?.text ?? '';
    await db.query(
      where === 'everywhere'
        ? text.replace(before, after).replace(ONE_SCHEMA, BOTH_SCHEMAS)
        : text.replace(after, before).replace(BOTH_SCHEMAS, ONE_SCHEMA),
    );
  }
}
