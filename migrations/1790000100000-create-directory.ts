import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, reference } from './support.js';

/** Countries, authorities, officers, and the roles they hold. */
export class CreateDirectory1790000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table countries (
        code             text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,15}$'),
        kind             text not null check (kind in ('state', 'territory', 'body', 'no_state')),
        alpha3           text unique,
        name             text not null,
        time_zone        text not null,
        languages        text[] not null,
        eu_member_from   date,
        schengen_from    date,
        source           text not null,
        trust            text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      comment on table countries is 'States, territories, bodies such as Europol that take part like one (code: their name), and what somebody is who has none.';

      -- How a territory is named, and by which footnote, depends on who reads.
      create table country_designations (
        country              text not null references countries,
        reader_country       text references countries,
        name                 text not null,
        footnote             text,
        permitted_addressees text[] not null,
        source               text not null,
        trust                text not null check (trust in ('verified', 'secondary', 'unverified')),
        unique nulls not distinct (country, reader_country)
      );
      comment on table country_designations is
        'How officers of reader_country (null: everybody else) name a territory, and to whom they may write about it.';

      create table authorities (
        id               uuid primary key,
        country          text not null references countries,
        kind             text not null check (kind in ('ministry', 'police', 'border_police', 'central_unit', 'customs',
                           'prosecution', 'asylum', 'migration', 'data_protection', 'oversight', 'investigation_unit',
                           'common_centre', 'agency', 'other')),
        name             text not null,
        local_name       text,
        parent_id        uuid references authorities,
        is_central_unit  boolean not null,
        valid_from       date not null,
        valid_to         date check (valid_to > valid_from),
        source           text not null,
        version          integer not null
      );
      create index on authorities (country);

      create table officers (
        id            uuid primary key,
        authority_id  uuid not null references authorities,
        name          text not null check (name <> ''),
        rank          text,
        languages     text[] not null,
        guest         boolean not null,
        valid_until   timestamptz,
        disabled_at   timestamptz,
        demo          boolean not null,
        created_at    timestamptz not null,
        created_by    uuid,
        version       integer not null,
        constraint guests_leave check (not guest or valid_until is not null)
      );
      create index on officers (authority_id);
      comment on column officers.guest is 'An account that ends with the deployment it was made for.';

      create table role_assignments (
        id            uuid primary key,
        officer_id    uuid not null references officers,
        role          text not null,
        authority_id  uuid references authorities,
        operation_id  uuid,
        valid_from    timestamptz not null,
        valid_until   timestamptz check (valid_until > valid_from),
        assigned_by   uuid,
        constraint one_place check ((authority_id is null) <> (operation_id is null))
      );
      create index on role_assignments (officer_id);
      create index on role_assignments (coalesce(authority_id, operation_id), role);

      create view app.held_now with (security_invoker = true) as
        select r.officer_id, r.role, coalesce(r.authority_id, r.operation_id) as place_id, a.country
        from role_assignments r join officers o on o.id = r.officer_id join authorities a on a.id = o.authority_id
        where o.disabled_at is null and r.valid_from <= now() and (r.valid_until is null or r.valid_until > now());
      grant select on app.held_now to seecase_app;

      -- Asked at the start, before anybody has signed in: production does not run with accounts that everybody knows.
      create function app.has_demo_accounts() returns boolean
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        return exists (select from officers where demo and disabled_at is null);
      grant execute on function app.has_demo_accounts to seecase_app;

      -- The authorities whose officers the asking officer administers: their own and those below, or all.
      create function app.administered() returns uuid[] language sql stable
        return case when app.holds('system_administrator') then array(select id from authorities)
          else array(
            with recursive below as (
              select id from authorities where id = any(app.places('administrator'))
              union select a.id from authorities a join below on a.parent_id = below.id
            ) select id from below) end;
      grant execute on function app.administered to seecase_app;

      ${reference('countries')}
      ${reference('country_designations')}
      ${['authorities', 'officers', 'role_assignments'].map((table) => directory(table)).join('')}

      create policy administered on authorities for insert to seecase_app
        with check ((select app.holds('system_administrator')));
      create policy administered_still on authorities for update to seecase_app
        using ((select app.officer()) is not null) with check ((select app.holds('system_administrator')));
      grant insert, update on authorities to seecase_app;

      create policy administered on officers for insert to seecase_app
        with check (authority_id = any((select app.administered())::uuid[]));
      create policy administered_still on officers for update to seecase_app
        using ((select app.officer()) is not null) with check (authority_id = any((select app.administered())::uuid[]));
      grant insert, update on officers to seecase_app;

      create policy administered on role_assignments for insert to seecase_app
        with check (authority_id = any((select app.administered())::uuid[])
          or operation_id is not null and app.sees('operations', operation_id));
      create policy administered_still on role_assignments for update to seecase_app
        using ((select app.officer()) is not null)
        with check (authority_id = any((select app.administered())::uuid[])
          or operation_id is not null and app.sees('operations', operation_id));
      grant insert, update on role_assignments to seecase_app;
      create policy clock_ends_functions on role_assignments for update to seecase_clock using (true);
      grant update on role_assignments to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop view app.held_now;
      drop table role_assignments, officers cascade;
      drop function app.administered;
      drop table authorities, country_designations, countries;
    `);
  }
}

/** Whoever has signed in may know who serves where; nobody else may. */
const directory = (table: string): string => `
  ${closed(table)}
  create policy signed_in on ${table} for select to seecase_app using ((select app.officer()) is not null);
  create policy the_clock on ${table} for select to seecase_clock using (true);
  grant select on ${table} to seecase_app, seecase_clock;
`;
