import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgotten } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const STATES = ['asked', 'given', 'refused', 'lapsed', 'carried', 'withdrawn', 'erased'];
const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;

const theTable = `
  create table readmission.onward_consents (
    ${caseColumns('onward_consent', STATES)},
    readmission_id          uuid not null references readmission.readmissions,
    direction               text not null check (direction in ('to_operation', 'from_operation', 'onward')),
    operation_id            uuid references operations,
    source_kind             text check (source_kind in ('arrests', 'checks', 'seizures', 'exhibits')),
    source_record           uuid,
    recipient               text,
    purpose                 text not null check (purpose <> ''),
    legal_basis             text not null check (legal_basis <> ''),
    categories              text[] not null
      check (categories <@ array['personalia', 'documents', 'itinerary', 'identification', 'permits_biometrics']),
    data_of                 text not null references countries,
    answering_authority_id  uuid references authorities,
    conditions              text,
    answered_by             uuid references officers,
    answered_at             timestamptz,
    extract                 jsonb,
    carried_by              uuid references officers,
    carried_at              timestamptz,
    constraint somewhere check ((direction = 'onward') = (operation_id is null) and (direction = 'onward') = (recipient is not null)),
    constraint of_a_record check ((direction = 'from_operation') = (source_record is not null)
      and (source_kind is null) = (source_record is null)),
    constraint answered_by_another check (answered_by <> opened_by),
    constraint consented_by_somebody check (state not in ('given', 'carried') or answered_by is not null and answered_at is not null),
    constraint carried_with_consent check ((state = 'carried') = (extract is not null))
  );
  create index on readmission.onward_consents (readmission_id, opened_at desc, id desc);
  create index on readmission.onward_consents (opened_by, opened_at desc, id desc);
  create index on readmission.onward_consents (owner_authority_id, opened_at desc, id desc);
  create index on readmission.onward_consents (owner_country, opened_at desc, id desc);
  create index on readmission.onward_consents (answering_authority_id, opened_at desc, id desc);
  create index on readmission.onward_consents (data_of, opened_at desc, id desc);
  create index on readmission.onward_consents (operation_id, opened_at desc, id desc) where state = 'carried';
  create index on readmission.onward_consents (due_at) where due_at is not null;
  ${guarded(
    'readmission.onward_consents',
    [
      `opened_by = (select app.officer())`,
      `owner_authority_id = any((select app.places('readmission_officer', 'readmission_supervisor'))::uuid[])`,
      `answering_authority_id = any((select app.places('readmission_supervisor', 'handling_officer'))::uuid[])`,
      `owner_country = (select app.country_as('data_protection_officer'))`,
      `data_of = (select app.country_as('data_protection_officer'))`,
      `direction = 'to_operation' and state = 'carried'
        and operation_id = any((select app.places('analyst', 'operation_coordinator'))::uuid[])`,
    ],
    `owner_authority_id = (select app.authority())
      and exists (select from readmission.readmissions r where r.id = readmission_id)`,
  )}
`;

/** Whatever the application thinks: whose consent it is, and that nothing is carried across that is not consented to. */
const whoConsents = `
  create function app.keep_consent() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return new; end if;
      if tg_op = 'INSERT' then
        if new.state <> 'asked' then raise exception 'a consent is asked for first' using errcode = '42501'; end if;
        return new;
      end if;
      if (new.readmission_id, new.direction, new.operation_id, new.source_kind, new.source_record, new.recipient, new.purpose,
          new.categories, new.data_of, new.answering_authority_id, new.opened_by)
        is distinct from (old.readmission_id, old.direction, old.operation_id, old.source_kind, old.source_record, old.recipient,
          old.purpose, old.categories, old.data_of, old.answering_authority_id, old.opened_by)
      then raise exception 'what was asked is not changed' using errcode = '42501'; end if;
      if new.state = 'given' and old.state <> 'given' and (old.state <> 'asked'
        or new.answered_by is distinct from app.officer()
        or not (new.data_of is not distinct from app.country_as('data_protection_officer')
          or coalesce(new.answering_authority_id = any(app.places('readmission_supervisor', 'handling_officer')), false)))
      then raise exception 'the state whose data they are consents' using errcode = '42501'; end if;
      if new.state = 'carried' and old.state not in ('given', 'carried')
      then raise exception 'nothing is carried across without consent' using errcode = '42501'; end if;
      return new;
    end $$;
  create trigger keep_consent before insert or update on readmission.onward_consents
    for each row execute function app.keep_consent();
  ${forgotten('onward_consents')}
`;

/** The wall itself: records of operations that say they come from a readmission are refused, unless it was consented to. */
const theWall = `
  create function app.case_behind(a_type text, a_record uuid) returns uuid language plpgsql stable ${DEFINER} as $$
    declare found_one uuid;
    begin
      if a_type = 'readmissions' then return a_record; end if;
      execute format('select readmission_id from readmission.%I where id = $1', a_type) into found_one using a_record;
      return found_one;
    exception when undefined_column then return null;
    end $$;
  create function app.may_cross(a_type text, a_record uuid, an_operation uuid) returns boolean language sql stable ${DEFINER} as $$
    select exists (select from onward_consents c where c.readmission_id = app.case_behind(a_type, a_record)
      and c.direction = 'to_operation' and c.operation_id = an_operation and c.state in ('given', 'carried')) $$;
  grant execute on function app.case_behind, app.may_cross to seecase_app, seecase_clock;

  create function app.keep_wall() returns trigger language plpgsql as $$
    declare operation uuid := (to_jsonb(new) ->> 'operation_id')::uuid;
    begin
      if new.source_type is not null and to_regclass('readmission.' || quote_ident(new.source_type)) is not null
        and not app.may_cross(new.source_type, new.source_id, operation)
      then raise exception 'a readmission crosses into an operation with recorded consent only' using errcode = '42501'; end if;
      return new;
    end $$;
`;

/** Everything outside that can say where it comes from. */
const WALLED = `select table_name from information_schema.columns c where table_schema = 'public' and column_name = 'source_type'
  and exists (select from information_schema.columns i where i.table_schema = 'public' and i.table_name = c.table_name
    and i.column_name = 'source_id' and i.data_type = 'uuid')
  and exists (select from information_schema.tables t where t.table_schema = 'public' and t.table_name = c.table_name
    and t.table_type = 'BASE TABLE')
  order by table_name`;

/** The door in the wall between readmission and everything else. */
export class CreateOnwardConsents1790006350000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [theTable, whoConsents, theWall]) await db.query(part);
    for (const table of await walled(db))
      await db.query(`create trigger keep_wall before insert or update of source_type, source_id on public.${table}
        for each row execute function app.keep_wall()`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of await walled(db)) await db.query(`drop trigger keep_wall on public.${table}`);
    await db.query(`
      drop table readmission.onward_consents;
      drop function app.keep_wall, app.may_cross, app.case_behind, app.keep_consent;
    `);
  }
}

async function walled(db: QueryRunner): Promise<string[]> {
  const rows = (await db.query(WALLED)) as { table_name: string }[];
  return rows.map(({ table_name: name }) => name);
}
