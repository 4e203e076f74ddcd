import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

/** The log of what is passed on between states, by both sides; and permissions for what was received. */
export class CreateTransmissionLog1790003410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table transmission_log (
        id                 bigint generated always as identity primary key,
        at                 timestamptz not null,
        event              text not null,
        regime             text not null,
        rule               text, -- key of the row of the register
        register_version   integer not null,
        keep_until         timestamptz, -- never deleted before
        purge_at           timestamptz, -- deleted at once then
        side               text not null check (side in ('transmitter', 'recipient')),
        country            text not null references countries, -- whose log it is
        authority_id       uuid,
        from_country       text,
        from_authority_id  uuid,
        to_country         text,
        to_authority_id    uuid,
        instrument         text,
        item_id            uuid,
        received_id        uuid,
        officer_id         uuid,
        code               text,
        reason             text,
        result             text,
        digest             text,
        constraint kept_before_purged check (keep_until <= purge_at)
      );
      create index on transmission_log (country, id desc);
      create index on transmission_log (received_id, id) where received_id is not null;
      create index on transmission_log (item_id, id) where item_id is not null;
      create index on transmission_log (purge_at) where purge_at is not null;
      create index on transmission_log (keep_until) where purge_at is null and keep_until is not null;
      comment on table transmission_log is
        'What was passed on between states, for each regime and side a row: added to, never changed, deleted by the purge alone. Read only to confirm that the law was kept.';
      ${closed('transmission_log')}
      create policy written_by_all on transmission_log for insert to seecase_app, seecase_clock
        with check (officer_id is not distinct from app.officer());
      create policy supervisors on transmission_log for select to seecase_app
        using (country = (select app.country_as('data_protection_officer', 'auditor')));
      grant select, insert on transmission_log to seecase_app;
      grant insert on transmission_log to seecase_clock;
      create trigger append_only before update or truncate on transmission_log execute function app.refuse_change();
      create function app.refuse_early_purge() returns trigger language plpgsql as $$
        begin
          if coalesce(nullif(current_setting('app.purge_now', true), '')::timestamptz, '-infinity') < coalesce(old.purge_at, old.keep_until, 'infinity') then
            raise exception 'rows of % stay as long as their regime says', tg_table_name using errcode = '42501';
          end if;
          return old;
        end $$;
      create trigger kept before delete on transmission_log for each row execute function app.refuse_early_purge();

      -- A row goes on the day that its regime sets. Where it sets only the least, it goes after that, once what it speaks of
      -- is destroyed; where it sets nothing, it stays. That rows went is itself written down, without what they said.
      create function app.purge_transmission_log(now timestamptz) returns integer
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare purged integer;
        begin
          perform set_config('app.purge_now', now::text, true);
          with gone as (
            delete from public.transmission_log l where l.event <> 'purge' and (l.purge_at <= now
              or (l.purge_at is null and l.keep_until <= now
                and not exists (select from public.received_items r where r.id = l.received_id and r.destroyed_at is null)
                and not exists (select from public.transmission_items i where i.id = l.item_id and l.side = 'transmitter' and i.state not in ('withdrawn', 'destroyed'))))
            returning l.country, l.authority_id, l.regime, l.side, l.register_version
          ), told as (
            insert into public.transmission_log (at, event, regime, register_version, side, country, authority_id, code)
            select now, 'purge', regime, max(register_version), side, country, authority_id, count(*)::text
            from gone group by regime, side, country, authority_id
            returning code::integer as rows)
          select coalesce(sum(rows), 0)::integer from told into purged;
          perform set_config('app.purge_now', '', true);
          return purged;
        end $$;
      grant execute on function app.purge_transmission_log to seecase_clock;

      -- Permissions for what was received: asked of whoever passed it on.
      alter table use_permissions
        alter column operation_id drop not null,
        drop constraint use_permissions_item_type_check,
        drop constraint use_permissions_lifts_check,
        add constraint use_permissions_item_type_check check (item_type in ('subjects', 'relations', 'intelligence_items', 'received_items')),
        add constraint use_permissions_lifts_check check (lifts in ('H1', 'H2', 'OTHER_PURPOSE', 'THIRD_STATE')),
        add constraint only_what_was_received check ((item_type = 'received_items') = (operation_id is null)
          and (lifts in ('H1', 'H2') or item_type = 'received_items'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from use_permissions where item_type = 'received_items';
      alter table use_permissions
        drop constraint only_what_was_received,
        drop constraint use_permissions_lifts_check,
        drop constraint use_permissions_item_type_check,
        add constraint use_permissions_item_type_check check (item_type in ('subjects', 'relations', 'intelligence_items')),
        add constraint use_permissions_lifts_check check (lifts in ('H1', 'H2')),
        alter column operation_id set not null;
      drop table transmission_log;
      drop function app.purge_transmission_log, app.refuse_early_purge;
    `);
  }
}
