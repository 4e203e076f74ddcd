import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const KEY = (reference: string): string => `lower(regexp_replace(btrim(${reference}), '\\s+', ' ', 'g'))`;
const OLD = ['requests', 'spontaneous_information'] as const;

/** What is kept of these ends some day; their registration ends with it. */
const FORGOTTEN = [
  'requests',
  'spontaneous_information',
  'strategic_exchanges',
  'received_items',
  'readmission.readmissions',
  'readmission.transits',
] as const;

/** What is registered already: of several under one key only the first. `said` has the reference that it came under. */
const known = (table: string, { from, to, about = `''`, said }: Known): string => `
      insert into registrations (kind, from_country, to_country, reference, about, record_id)
      select '${table.split('.').at(-1)}', ${from}, ${to}, ${KEY('said.reference')}, about, c.id
      from ${table} c cross join lateral (${said}) said cross join lateral (select ${about}) what(about)
      where said.reference is not null and c.state not in ('destroyed', 'erased')
      order by c.opened_at, c.id on conflict do nothing;
`;
interface Known {
  readonly from: string;
  readonly to: string;
  readonly about?: string;
  readonly said: string;
}
const byAct = (action: string): string =>
  `select t->>'reference' as reference from jsonb_array_elements(c.taken_down) t where t->>'action' = '${action}' limit 1`;
const byNumber = (condition: string): string => `select c.external_ref as reference where ${condition}`;

/** The same message of a state without account, registered by two officers, is one case: of whatever kind. */
export class RegisterEveryKindOnce1790007130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table registrations (
        kind          text not null, -- the table
        from_country  text not null references countries,
        to_country    text not null references countries,
        reference     text not null, -- as references are compared
        about         text not null, -- '' where it is about no record in particular
        record_id     uuid not null,
        primary key (to_country, kind, from_country, reference, about),
        constraint registered_by_another check (from_country <> to_country)
      );
      create index on registrations (record_id);
      comment on table registrations is
        'What was taken down for a state without account: one case for each message. Written with the case, forgotten with its content.';
      ${closed('registrations')}
      create policy registered_here on registrations for insert to seecase_app
        with check (to_country = (select app.country()) and app.sees(kind, record_id));
      grant insert on registrations to seecase_app;

      create function app.forget_registration() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        delete from public.registrations where kind = tg_table_name and record_id = new.id;
        return null;
      end $$;
    `);
    for (const table of FORGOTTEN)
      await db.query(`
        create trigger forget_registration after update of state on ${table} for each row
          when (new.state in ('destroyed', 'erased') and old.state <> new.state) execute function app.forget_registration();
      `);
    await keepKnown(db);
    await db.query(`
      drop function app.registered_as;
      -- What was taken down under that reference for one's own state, about any of these: whoever of its officers sees it.
      create function app.registered_as(a_kind text, a_from text, a_reference text, abouts text[]) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select distinct r.record_id from public.registrations r
        where r.kind = a_kind and r.from_country = a_from and r.to_country = app.country()
          and r.reference = a_reference and r.about = any(abouts);
      end;
      grant execute on function app.registered_as to seecase_app;
    `);
    for (const table of OLD)
      await db.query(`
        drop index ${table}_registered_once;
        alter table ${table} drop constraint registered_for_one_elsewhere, drop registered_ref;
      `);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of OLD)
      await db.query(`
        alter table ${table} add registered_ref text,
          add constraint registered_for_one_elsewhere check (registered_ref is null or elsewhere = 'owner');
        comment on column ${table}.registered_ref is 'Under which reference it was taken down, as references are compared: one case for each.';
        update ${table} c set registered_ref = r.reference from registrations r where r.kind = '${table}' and r.record_id = c.id;
      `);
    for (const table of OLD)
      await db.query(`create unique index ${table}_registered_once on ${table} (owner_country, other_country, registered_ref)
        where registered_ref is not null`);
    await db.query(`
      drop function app.registered_as;
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
    for (const table of FORGOTTEN) await db.query(`drop trigger forget_registration on ${table}`);
    await db.query(`
      drop function app.forget_registration;
      drop table registrations;
    `);
  }
}

async function keepKnown(db: QueryRunner): Promise<void> {
  const sides = { from: 'c.owner_country', to: 'c.other_country' };
  for (const table of OLD) await db.query(known(table, { ...sides, said: 'select c.registered_ref as reference' }));
  const fromTheOwner = `c.elsewhere = 'owner'`;
  const items = 'unnest(c.item_ids)::text';
  await db.query(`
    ${known('strategic_exchanges', { ...sides, said: byAct('register') })}
    ${known('readmission.transits', { ...sides, said: `${byAct('request').replace(' limit 1', '')} and ${fromTheOwner} limit 1` })}
    ${known('readmission.readmissions', {
      ...sides,
      said: `select m.external_ref as reference from readmission.readmission_messages m
             where m.readmission_id = c.id and m.kind = 'application' and m.registered limit 1`,
    })}
    ${known('readmission.travel_documents', { ...sides, about: 'unnest(array_prepend(c.person_id, c.also_for))::text', said: byNumber(fromTheOwner) })}
    ${known('readmission.readmission_interviews', { ...sides, about: 'c.person_id::text', said: byNumber(fromTheOwner) })}
    ${known('received_items', {
      from: 'c.source_country',
      to: 'c.owner_country',
      about: `c.carrier_id || ' ' || c.digest`,
      said: byNumber(`c.channel is distinct from 'secure_mail'`),
    })}
    ${known('use_reports', { from: 'c.asker_country', to: 'c.owner_country', about: 'c.received_id::text', said: byAct('register') })}
    ${known('use_permissions', {
      from: 'c.holder_country',
      to: 'c.owner_country',
      about: `concat_ws(' ', c.transmission_item_id, c.lifts, c.use, c.recipient)`,
      said: byAct('register'),
    })}
    ${known('data_subject_consultations', { from: 'c.asker_country', to: 'c.owner_country', about: items, said: byAct('register') })}
    ${known('breach_notices', { from: 'c.from_country', to: 'c.owner_country', about: items, said: byAct('register') })}
    ${known('correction_notices', {
      from: 'c.from_country',
      to: `(select a.country from officers o join authorities a on a.id = o.authority_id where o.id = c.opened_by)`,
      about: 'c.received_id::text',
      said: byAct('register'),
    })}
  `);
}
