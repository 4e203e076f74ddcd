import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['requests', 'spontaneous_information'] as const;
const KEY = (reference: string): string => `lower(regexp_replace(btrim(${reference}), '\\s+', ' ', 'g'))`;

/** What is registered already: only the first under each reference. */
const known = (table: string, references: string): string => `
      update ${table} r set registered_ref = first.key from (
        select distinct on (c.owner_country, c.other_country, ${KEY('said.reference')}) c.id, ${KEY('said.reference')} as key
        from ${table} c join lateral (${references}) said on said.reference is not null
        where c.elsewhere = 'owner' and c.state <> 'destroyed'
        order by c.owner_country, c.other_country, ${KEY('said.reference')}, c.opened_at, c.id) first
      where r.id = first.id;
`;

/** The same message of a state without account, registered by two officers, is one case. */
export class RegisterOnce1790007062000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await db.query(`
        alter table ${table} add registered_ref text,
          add constraint registered_for_one_elsewhere check (registered_ref is null or elsewhere = 'owner');
        comment on column ${table}.registered_ref is 'Under which reference it was taken down, as references are compared: one case for each.';
      `);
    await db.query(`
      ${known('requests', `select m.external_ref as reference from request_messages m where m.request_id = c.id and m.kind = 'request' and m.registered order by m.recorded_at, m.id limit 1`)}
      ${known('spontaneous_information', `select said->>'reference' as reference from jsonb_array_elements(c.taken_down) said where said->>'action' like 'register%' limit 1`)}
    `);
    for (const table of TABLES)
      await db.query(`create unique index ${table}_registered_once on ${table} (owner_country, other_country, registered_ref)
        where registered_ref is not null`);
    await db.query(`
      -- The case that was taken down under that reference for one's own state, whoever of its officers sees it.
      create function app.registered_as(kind text, from_country text, ref text) returns uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select r.id from (
          select id, 'requests' as kind, owner_country, other_country, registered_ref from public.requests
          union all select id, 'spontaneous_information', owner_country, other_country, registered_ref from public.spontaneous_information) r
        where r.kind = registered_as.kind and r.owner_country = from_country and r.other_country = app.country()
          and r.registered_ref = ref;
      end;
      grant execute on function app.registered_as to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.registered_as');
    for (const table of TABLES)
      await db.query(`
        drop index ${table}_registered_once;
        alter table ${table} drop constraint registered_for_one_elsewhere, drop registered_ref;
      `);
  }
}
