import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded, openToClock } from './support.js';

const ITEMS = `'subjects', 'relations', 'intelligence_items'`;

/** What is done to the handling of an item of information: permissions of its owner, changes by two officers, gradings. */
export class CreateHandling1790001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Whether an item is this authority's; asked with the rights of whoever asks, so that what they cannot see is nobody's.
      create function app.is_of(record_type text, record_id uuid, authority uuid) returns boolean language plpgsql stable as $$
        declare found_one boolean;
        begin
          execute format('select exists (select from %I where id = $1 and owner_authority_id = $2)', record_type)
            into found_one using record_id, authority;
          return found_one;
        end $$;
      grant execute on function app.is_of to seecase_app;

      create table use_permissions (
        ${caseColumns('use_permission', ['requested', 'owner_notified', 'granted', 'refused', 'expired', 'revoked', 'withdrawn'])},
        operation_id  uuid not null references operations,
        item_type     text not null check (item_type in (${ITEMS})),
        item_id       uuid not null,
        lifts         text not null check (lifts in ('H1', 'H2')),
        use           text not null check (use in ('read', 'share', 'export', 'print', 'court')),
        recipient     text not null references countries,
        grounds       text not null check (grounds <> ''),
        conditions    text,
        expires_at    timestamptz,
        decided_by    uuid references officers,
        decided_at    timestamptz,
        constraint h1_is_about_courts check ((lifts = 'H1') = (use = 'court')),
        constraint decided_by_somebody_else check ((decided_by is null) = (decided_at is null) and decided_by <> opened_by),
        constraint granted_by_somebody check (state not in ('granted', 'refused', 'revoked') or decided_by is not null)
      );
      create index on use_permissions (opened_by, opened_at desc, id desc);
      create index on use_permissions (owner_authority_id, opened_at desc, id desc);
      create index on use_permissions (operation_id, opened_at desc, id desc);
      create index on use_permissions (owner_country, opened_at desc, id desc);
      create index on use_permissions (item_id);
      create index on use_permissions (due_at) where due_at is not null;
      comment on table use_permissions is 'Requests to the owner of an item to lift H1 or H2: one item, one use, one recipient.';
      ${guarded(
        'use_permissions',
        [
          `opened_by = (select app.officer())`,
          `owner_authority_id = any((select app.places('handling_officer'))::uuid[])`,
          `owner_country = (select app.country_as('data_protection_officer'))`,
          `owner_country = (select app.country()) and operation_id = any((select app.places('operation_coordinator'))::uuid[])`,
        ],
        `app.is_of(item_type, item_id, owner_authority_id)`,
      )}

      -- Permissions count for everybody who handles the item, also for those who may not read the requests for them.
      create function app.lifted(item uuid, code text, a_use text) returns boolean
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        return exists (select from public.use_permissions p where p.item_id = item and p.lifts = code and p.use = a_use
          and p.recipient = app.country() and p.state = 'granted');
      create function app.granted_uses(items uuid[])
        returns table (item_id uuid, lifts text, use text, recipient text, expires timestamptz)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select p.item_id, p.lifts, p.use, p.recipient, p.expires_at from public.use_permissions p
        where p.item_id = any(items) and p.state = 'granted';
      end;
      create function app.obstacle_open_use_permissions(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        return (select count(*)::integer from public.use_permissions p
          where p.operation_id = operation and p.state in ('requested', 'owner_notified'));
      grant execute on function app.lifted, app.granted_uses to seecase_app, seecase_clock;

      create table information_changes (
        id           uuid primary key,
        record_type  text not null check (record_type in (${ITEMS})),
        record_id    uuid not null,
        kind         text not null check (kind in ('regrade', 'handling')),
        change       jsonb not null,
        proposed_by  uuid not null references officers,
        proposed_at  timestamptz not null,
        decided_by   uuid references officers,
        decided_at   timestamptz,
        outcome      text check (outcome in ('confirmed', 'rejected')),
        constraint decided_by_a_second_officer check ((outcome is null) = (decided_by is null) and decided_by <> proposed_by)
      );
      create unique index on information_changes (record_id) where outcome is null;
      create index on information_changes (record_id, proposed_at);
      comment on table information_changes is 'Changes of grade or handling that take two officers.';
      ${closed('information_changes')}
      ${openToClock('information_changes')}
      create policy readers on information_changes to seecase_app
        using (app.sees(record_type, record_id)) with check (app.sees(record_type, record_id));
      grant select, insert, update on information_changes to seecase_app;

      create table gradings (
        id              uuid primary key,
        record_type     text not null check (record_type in (${ITEMS})),
        record_id       uuid not null,
        source_grade    text not null check (source_grade in ('A', 'B', 'C', 'X')),
        info_grade      text not null check (info_grade in ('1', '2', '3', '4')),
        grade_scheme    text not null,
        grade_original  text,
        graded_by       uuid not null references officers,
        graded_at       timestamptz not null,
        -- The second officer, where it took one.
        confirmed_by    uuid references officers check (confirmed_by <> graded_by)
      );
      create index on gradings (record_id, graded_at);
      comment on table gradings is 'Every grading that an item has had, the latest one in force: added to, never changed.';
      ${closed('gradings')}
      create policy readers on gradings for select to seecase_app using (app.sees(record_type, record_id));
      create policy graders on gradings for insert to seecase_app
        with check (app.sees(record_type, record_id) and (select app.officer()) in (graded_by, confirmed_by));
      grant select, insert on gradings to seecase_app;

      -- What was written about an item goes with it; the reason for erasing it is written afterwards, and stays.
      create function app.forget() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          delete from public.reasons where record_type = tg_table_name and record_id = new.id;
          delete from public.information_changes where record_id = new.id;
          update public.use_permissions set grounds = '-', conditions = null where item_id = new.id;
          return null;
        end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.forget, app.obstacle_open_use_permissions, app.granted_uses, app.lifted;
      drop table gradings, information_changes, use_permissions;
      drop function app.is_of;
    `);
  }
}
