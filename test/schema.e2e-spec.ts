import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { database } from '../src/database.js';
import { BetweenStates } from '../src/core/exchange/between-states.js';
import { Kinds, type AnyKind } from '../src/core/cases/kinds.js';
import { World } from './support/world.js';

/** Facts that every signed-in officer may know, and that the application cannot change. */
const REFERENCE = [
  'countries',
  'country_designations',
  'retention_rules',
  'border_sections',
  'crossing_points',
  'legal_bases',
  'past_operations',
  'topic_guides',
  'topic_questions',
  'information_sheets',
  'trafficking_indicators',
  'trafficking_terms',
  'interview_parameters',
  'custody_parameters',
  'protection_routes',
  'serious_incident_categories',
  'personal_data_patterns',
  'escalation_steps',
  'mail_texts',
  'probing_limits',
  'readmission_form_labels',
  'migrations',
];

describe('the migrated database', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const problems = (sql: string, values: unknown[] = []) =>
    world.database.owner<{ found: string }>(sql, values).then((rows) => rows.map(({ found }) => found));

  it('has the columns that the entities speak of', async () => {
    const db = await new DataSource(database(world.database.url('seecase_owner'))).initialize();
    const { upQueries } = await db.driver.createSchemaBuilder().log();
    await db.destroy();
    const drift = upQueries
      .map(({ query }) => query)
      .filter((query) => /ADD "|DROP COLUMN|ALTER COLUMN|CREATE TABLE/.test(query));
    expect(drift).toEqual([]);
  });

  it('lets every case be in the states of its workflow, and in no other', async () => {
    const kinds = world.get(Kinds).all();
    expect(kinds.length).toBeGreaterThan(2);
    for (const { workflow, store } of kinds) {
      const [row] = await world.database.owner<{ definition: string }>(
        `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1 and conrelid = $2::regclass`,
        [`${workflow.name}_state`, store.sight.table],
      );
      const states = [...(row?.definition ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state);
      expect([workflow.name, ...states.sort()]).toEqual([workflow.name, ...Object.keys(workflow.states).sort()]);
    }
  });

  it('finds cases that are due, and the newest of each reason to see, by an index', async () => {
    for (const { workflow, store } of world.get(Kinds).all()) {
      const hasDeadline = Object.values(workflow.states).some(({ due }) => due);
      const indexes = await problems(`select indexdef as found from pg_indexes where tablename = $1`, [
        store.sight.table,
      ]);
      if (hasDeadline)
        expect([workflow.name, indexes.some((index) => index.includes('(due_at)'))]).toEqual([workflow.name, true]);
    }
  });

  it('has a name, in each language of its mails, for every kind that can wait', async () => {
    const awaiting = world
      .get(Kinds)
      .workflows()
      .filter(({ states }) => Object.values(states).some(({ awaits }) => awaits));
    const nameless = await world.database.owner(
      'select language, kind from mail_texts, unnest($1::text[]) kind where not kinds ? kind',
      [awaiting.map(({ name }) => name)],
    );
    expect(nameless).toEqual([]);
  });

  it('has both walls around every table that is not reference', async () => {
    const open = await problems(
      `select c.relname as found from pg_class c where c.relnamespace in ('public'::regnamespace, 'readmission'::regnamespace) and c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity) and c.relname <> all($1)`,
      [REFERENCE],
    );
    expect(open).toEqual([]);
  });

  it('opens no table to the application without a condition', async () => {
    const careless = await problems(
      `select p.polrelid::regclass || '.' || p.polname as found from pg_policy p
       where p.polpermissive and pg_get_expr(p.polqual, p.polrelid) = 'true'
         and ('seecase_app'::regrole = any(p.polroles) or p.polroles = '{0}')`,
    );
    expect(careless).toEqual([]);
    const writable = await problems(
      `select relname as found from pg_class where relname = any($1)
         and (has_table_privilege('seecase_app', oid, 'insert') or has_table_privilege('seecase_app', oid, 'update')
           or has_table_privilege('seecase_app', oid, 'delete'))`,
      [REFERENCE],
    );
    expect(writable).toEqual([]);
  });

  it('keeps the drafts of every kind between states to the side that writes them', async () => {
    const isBetweenStates = ({ store }: AnyKind) =>
      (store.entity as unknown as { prototype: object }).prototype instanceof BetweenStates;
    const tables = world
      .get(Kinds)
      .all()
      .filter(isBetweenStates)
      .map(({ store }) => store.sight.table);
    expect(tables.length).toBeGreaterThan(0);
    const policies = await problems(
      `select pg_get_expr(polqual, polrelid) as found from pg_policy where polname = 'drafts_of_others'`,
    );
    const [told] = await problems(`select pg_get_functiondef('app.was_their_draft'::regproc) as found`);
    for (const said of [...policies, told]) expect(tables.filter((table) => !said?.includes(table))).toEqual([]);
    expect(policies.length).toBe(2);
  });

  it('can be asked who sees what the trail names', async () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const named = sources.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/recordType: '(\w+)'/g)].map(([, table]) => table),
    );
    expect(named).toContain('protection_numbers');
    const kinds = world
      .get(Kinds)
      .all()
      .map(({ store }) => store.sight.table);
    const without = await problems(
      `select t as found from unnest($1::text[]) t where not exists (
         select from pg_attribute a where a.attrelid = to_regclass(t) and a.attname = 'id')`,
      [[...new Set([...named, ...kinds])]],
    );
    expect(without).toEqual([]);
  });

  it('has no view, function or role that goes round the policies', async () => {
    expect(
      await problems(
        `select c.relname as found from pg_class c where c.relkind in ('v', 'm') and c.relnamespace in ('public'::regnamespace, 'readmission'::regnamespace, 'app'::regnamespace)
           and (c.relkind = 'm' or coalesce(array_to_string(c.reloptions, ','), '') !~ 'security_invoker=(true|on)')`,
      ),
    ).toEqual([]);
    expect(
      await problems(
        `select p.oid::regprocedure::text as found from pg_proc p where p.pronamespace in ('app'::regnamespace, 'readmission'::regnamespace) and p.prosecdef
           and (not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')
             or has_function_privilege('public', p.oid, 'execute'))`,
      ),
    ).toEqual([]);
    expect(
      await problems(
        `select rolname as found from pg_roles where rolname like 'seecase%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
      ),
    ).toEqual([]);
    expect(
      await problems(
        `select c.relname as found from pg_class c where c.relnamespace in ('public'::regnamespace, 'readmission'::regnamespace) and c.relkind = 'r'
           and (pg_has_role('seecase_app', c.relowner, 'member') or has_table_privilege('seecase_app', c.oid, 'truncate')
             or has_table_privilege('seecase_app', c.oid, 'trigger') or has_table_privilege('seecase_app', c.oid, 'references'))`,
      ),
    ).toEqual([]);
  });
});
