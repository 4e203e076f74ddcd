import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

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

/** What is passed on between states: one side's items, and the other's copies. */
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
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table received_items, transmission_items;
      drop function app.refuse_change_of_content, app.may_receive;
    `);
  }
}
