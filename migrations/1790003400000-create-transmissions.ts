import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded } from './support.js';

const EXCHANGE = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer'`;

/** The columns of what is passed on (src/core/exchange/passed-on.ts), in the hands of whoever has it. */
const passedOnColumns = `
  carrier_type       text not null check (carrier_type ~ '^[a-z_]{3,60}$'),
  carrier_id         uuid not null,
  root_id            uuid not null,
  item_kind          text not null,
  title              text,
  statements         jsonb,
  identifiers        jsonb,
  keys               text[] not null,
  subject_category   text,
  special_kinds      text[] not null,
  special_necessity  text,
  accuracy_note      text,
  purpose            text,
  delete_by          timestamptz,
  source_grade       text check (source_grade in ('A', 'B', 'C', 'X')),
  info_grade         text check (info_grade in ('1', '2', '3', '4')),
  codes              text[] not null check ('H0' = any(codes) and codes <@ array['H0', 'H1', 'H2', 'H3', 'PURPOSE_BOUND', 'NO_THIRD_STATE', 'NO_FISCAL', 'RESTRICT_TO_MS']),
  h3_text            text,
  restrict_to        text[] not null,
  classification     text not null check (classification in ('PUBLIC', 'BPL', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
  national_label     text,
  reference          text,
  instrument         text,
  article            text,
  digest             text,
  constraint above_the_ceiling_by_reference check (classification in ('PUBLIC', 'BPL', 'RESTRICTED')
    or coalesce(jsonb_array_length(statements), 0) + coalesce(jsonb_array_length(identifiers), 0) = 0),
  constraint persons_have_a_category check (subject_category is not null
    or (keys = '{}' and special_kinds = '{}' and coalesce(jsonb_array_length(identifiers), 0) = 0))
`;

const CONTENT = `title, statements, identifiers, keys, subject_category, special_kinds, special_necessity, accuracy_note, purpose,
  delete_by, source_grade, info_grade, codes, h3_text, restrict_to, reference, instrument, article, digest`;
const of = (row: string): string =>
  CONTENT.split(',')
    .map((column) => `${row}.${column.trim()}`)
    .join(', ');

/** Nothing of what a tombstone says is content. */
const EMPTY = `title is null and statements is null and identifiers is null and keys = '{}' and special_necessity is null
  and accuracy_note is null and purpose is null and h3_text is null and reference is null`;

/** What is passed on between states: one side's items, the other's copies, and the log of both. */
export class CreateTransmissions1790003400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table transmission_items (
        ${caseColumns('transmission_item', ['prepared', 'quality_checked', 'released', 'transmitted', 'receipt_logged', 'corrected', 'recalled', 'withdrawn', 'destroyed'])},
        ${passedOnColumns},
        to_country       text not null references countries,
        to_authority_id  uuid references authorities,
        source_type      text check (source_type in ('subjects', 'relations', 'intelligence_items', 'received_items')),
        source_id        uuid,
        checked_by       uuid references officers,
        checked_at       timestamptz,
        released_by      uuid references officers,
        released_at      timestamptz,
        sent_by          uuid references officers,
        sent_at          timestamptz,
        copy_id          uuid,
        copy_state       text,
        copy_state_at    timestamptz,
        constraint to_another_state check (to_country <> owner_country),
        constraint from_one_source check ((source_type is null) = (source_id is null)),
        constraint released_by_a_second_officer check ((released_by is null) = (released_at is null) and released_by <> opened_by),
        constraint sent_when_released check (sent_at is null
          or (released_at is not null and to_authority_id is not null and instrument is not null and digest is not null)),
        constraint sent_states check ((state in ('transmitted', 'receipt_logged', 'corrected', 'recalled')) <= (sent_at is not null)),
        constraint personal_data_with_a_deadline check (sent_at is null or subject_category is null or delete_by is not null),
        constraint tombstone check (state not in ('withdrawn', 'destroyed') or (${EMPTY}))
      );
      create index on transmission_items (opened_by, opened_at desc, id desc);
      create index on transmission_items (owner_authority_id, opened_at desc, id desc);
      create index on transmission_items (owner_country, opened_at desc, id desc);
      create index on transmission_items (carrier_id, opened_at);
      create index on transmission_items (root_id);
      create index on transmission_items using gin (keys) where keys <> '{}';
      create index on transmission_items (due_at) where due_at is not null;
      comment on table transmission_items is 'What one side has prepared for a case between states; frozen once it is sent.';
      ${guarded('transmission_items', [
        `opened_by = (select app.officer())`,
        `owner_authority_id = any((select app.places('handling_officer', 'central_unit_officer'))::uuid[])`,
        `owner_country = (select app.country_as(${EXCHANGE})) and app.sees(carrier_type, carrier_id)`,
        `owner_country = (select app.country_as('data_protection_officer'))`,
      ])}

      create table received_items (
        ${caseColumns('received_item', ['received', 'in_use', 'destroy_due', 'restricted', 'corrected', 'destroyed'])},
        ${passedOnColumns},
        item_id              uuid not null references transmission_items,
        source_country       text not null references countries,
        source_authority_id  uuid not null references authorities,
        original_label       text,
        received_at          timestamptz not null,
        receipt_at           timestamptz,
        receipt_by           uuid references officers,
        review_due           timestamptz,
        review_after_days    integer,
        review_rule          text,
        instrument_ends      timestamptz,
        purpose_ended_at     timestamptz,
        destroy_on           timestamptz,
        restricted_for       text check (restricted_for in ('evidence', 'protected_interests', 'accuracy_contested', 'notice')),
        hold_basis           text,
        hold_until           timestamptz,
        replaces             uuid references received_items,
        destroyed_at         timestamptz,
        constraint from_another_state check (source_country <> owner_country),
        constraint passed_on_by_an_instrument check (instrument is not null and digest is not null),
        constraint personal_data_with_a_deadline check (subject_category is null or (delete_by is not null and destroy_on is not null)),
        constraint not_longer_than_it_may check (destroy_on is null or (delete_by is null or destroy_on <= delete_by)),
        constraint held_by_law check ((hold_until is null) >= (restricted_for is distinct from 'evidence' and restricted_for is distinct from 'protected_interests')),
        constraint restricted_for_something check ((state = 'restricted') <= (restricted_for is not null)),
        constraint tombstone check ((state in ('corrected', 'destroyed')) = (destroyed_at is not null)
          and (destroyed_at is null or (${EMPTY} and hold_basis is null)))
      );
      create index on received_items (owner_authority_id, opened_at desc, id desc);
      create index on received_items (owner_country, opened_at desc, id desc);
      create index on received_items (carrier_id, opened_at);
      create index on received_items (root_id);
      create index on received_items (item_id);
      create index on received_items using gin (keys) where keys <> '{}';
      create index on received_items (due_at) where due_at is not null;
      comment on table received_items is 'Frozen copies in the custody of the state that received them, each with its own deadline.';

      -- A copy is made by whoever sends the item, or replaces one that its maker has in custody; asked with their own rights.
      create function app.may_receive(item uuid, replaced uuid, from_country text, holder uuid) returns boolean language plpgsql stable as $$
        begin
          if replaced is null then
            return exists (select from transmission_items i where i.id = item and i.owner_country = from_country
              and i.owner_country = app.country() and i.state in ('released', 'transmitted') and i.to_authority_id = holder);
          end if;
          return exists (select from received_items r where r.id = replaced and r.item_id = item
            and r.source_country = from_country and r.owner_authority_id = holder and r.owner_country = app.country());
        end $$;
      grant execute on function app.may_receive to seecase_app;
      ${guarded(
        'received_items',
        [
          `owner_authority_id = any((select app.places(${EXCHANGE}, 'handling_officer'))::uuid[])`,
          `owner_country = (select app.country_as(${EXCHANGE})) and app.sees(carrier_type, carrier_id)`,
          `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
        ],
        `app.may_receive(item_id, replaces, source_country, owner_authority_id)`,
      )}

      -- What has gone, and what has come, says for ever what it said then, or nothing any more.
      create function app.refuse_change_of_content() returns trigger language plpgsql as $$
        begin
          if (${of('new')}) is distinct from (${of('old')}) then
            raise exception 'the content of % is frozen', tg_table_name using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger frozen before update on transmission_items for each row
        when (old.sent_at is not null and new.state <> 'destroyed') execute function app.refuse_change_of_content();
      create trigger frozen before update on received_items for each row
        when (new.state not in ('corrected', 'destroyed')) execute function app.refuse_change_of_content();
      create trigger forget after update on transmission_items for each row
        when (new.state in ('withdrawn', 'destroyed') and old.state <> new.state) execute function app.forget();
      create trigger forget after update on received_items for each row
        when (new.state in ('corrected', 'destroyed') and old.state <> new.state) execute function app.forget();

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
      drop table transmission_log, received_items, transmission_items;
      drop function app.purge_transmission_log, app.refuse_early_purge, app.refuse_change_of_content, app.may_receive;
    `);
  }
}
