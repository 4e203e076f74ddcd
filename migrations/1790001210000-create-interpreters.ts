import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, FOR_THE_HOST, guarded } from './support.js';

const KEEPERS = `'operation_coordinator', 'national_contact_point', 'central_unit_officer'`;
const WHO_BOOK = `'debriefer', 'screener', 'team_leader', 'readmission_officer', 'safeguard_officer'`;
const GENDERS = `('female', 'male', 'other')`;
const MODES = `'present', 'phone', 'video'`;

/** Interpreters, shared between countries, and the sessions that they are booked for. */
export class CreateInterpreters1790001210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table interpreters (
        ${caseColumns('interpreter', ['drafted', 'listed', 'paused', 'left'])},
        code                       text not null unique,
        officer_id                 uuid references officers,
        gender                     text not null check (gender in ${GENDERS}),
        languages                  jsonb not null check (jsonb_array_length(languages) > 0),
        modes                      text[] not null check (modes <> '{}' and modes <@ array[${MODES}]),
        windows                    jsonb not null check (jsonb_typeof(windows) = 'array'),
        shared_with                text[] not null,
        confidentiality_signed_on  date,
        excluded_regions           text[] not null,
        excluded_groups            text[] not null,
        relatives_note             text,
        constraint listed_in_confidence check (state <> 'listed' or confidentiality_signed_on is not null)
      );
      create unique index one_entry_each on interpreters (officer_id) where state <> 'left';
      create index on interpreters (owner_country, opened_at desc, id desc);
      create index on interpreters (officer_id, opened_at desc, id desc);
      create index on interpreters using gin (shared_with);
      ${guarded('interpreters', [
        `officer_id = (select app.officer())`,
        `owner_country = (select app.country_as(${KEEPERS}))`,
        `state = 'listed' and owner_country = (select app.country_as(${WHO_BOOK}))`,
        `state = 'listed' and shared_with && array[(select app.country_as(${WHO_BOOK}, ${KEEPERS}))]`,
      ])}

      create table interpreter_bookings (
        ${caseColumns('interpreter_booking', ['requested', 'confirmed', 'declined', 'lapsed', 'cancelled', 'replaced', 'held'])},
        operation_id            uuid not null references operations,
        site_id                 uuid references operation_sites,
        interpreter_id          uuid not null references interpreters,
        interpreter_code        text not null,
        interpreter_gender      text not null check (interpreter_gender in ${GENDERS}),
        interpreter_country     text not null references countries,
        interpreter_officer_id  uuid references officers,
        reference               text not null,
        language                text not null,
        dialect                 text,
        mode                    text not null check (mode in (${MODES})),
        place                   text,
        starts_at               timestamptz not null,
        ends_at                 timestamptz not null check (ends_at > starts_at),
        gender_requested        text check (gender_requested in ${GENDERS}),
        checked                 text[] not null
          check (checked @> array['language', 'region', 'group', 'fellow_traveller', 'relative', 'officer_of_unit']),
        checked_by              uuid not null references officers,
        checked_at              timestamptz not null,
        problems                jsonb not null,
        replaced_by             uuid references interpreter_bookings,
        replaced_because        text check (replaced_because in
          ('interviewee_asked', 'gender_asked', 'conflict', 'not_understood', 'unavailable')),
        constraint of_the_gender_asked check (gender_requested = interpreter_gender),
        constraint replaced_by_another check ((state = 'replaced') = (replaced_by is not null)
          and (replaced_by is null) = (replaced_because is null)),
        constraint not_in_two_places exclude using gist (interpreter_id with =, tstzrange(starts_at, ends_at) with &&)
          where (state in ('requested', 'confirmed', 'held'))
      );
      comment on table interpreter_bookings is 'Sessions. checked: what was looked at before; region and group are not kept.';
      create index on interpreter_bookings (operation_id, opened_at desc, id desc);
      create index on interpreter_bookings (opened_by, opened_at desc, id desc);
      create index on interpreter_bookings (interpreter_country, opened_at desc, id desc);
      create index on interpreter_bookings (interpreter_officer_id, opened_at desc, id desc);
      create index on interpreter_bookings (due_at) where due_at is not null;
      ${guarded(
        'interpreter_bookings',
        [
          `(select app.officer()) in (opened_by, interpreter_officer_id)`,
          `interpreter_country = (select app.country_as(${KEEPERS}))`,
          `operation_id = any((select app.places('debriefer', 'screener', 'team_leader', 'operation_coordinator',
             'operation_commander', 'safeguard_officer', 'rights_monitor'))::uuid[])`,
        ],
        FOR_THE_HOST,
      )}

      -- Whether somebody who lists these windows has so many minutes left in that time. Bookings of other operations count
      -- and are not told of.
      create function app.interpreter_is_free(interpreter uuid, windows jsonb, since timestamptz, until timestamptz, minutes integer)
        returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select exists (
          select from unnest(
            coalesce((select range_agg(tstzrange((w ->> 'from')::timestamptz, (w ->> 'until')::timestamptz))
              from jsonb_array_elements(windows) w), '{}'::tstzmultirange)
            * tstzmultirange(tstzrange(since, until))
            - coalesce((select range_agg(tstzrange(b.starts_at, b.ends_at)) from public.interpreter_bookings b
              where b.interpreter_id = interpreter and b.state in ('requested', 'confirmed', 'held')), '{}'::tstzmultirange)) free
          where upper(free) - lower(free) >= make_interval(mins => minutes));
      end;
      grant execute on function app.interpreter_is_free to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.interpreter_is_free;
      drop table interpreter_bookings, interpreters;
    `);
  }
}
