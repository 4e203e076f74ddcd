import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, FOR_THE_HOST, guarded } from './support.js';

const THERE = `'operation_coordinator', 'operation_commander', 'team_leader', 'national_contact_point', 'rights_monitor',
  'field_officer', 'debriefer', 'screener'`;

/** The roster: who works where, from when until when, under whose lead. */
export class CreateShifts1790000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table shifts (
        ${caseColumns('shift', ['planned', 'under_way', 'ended', 'cancelled'])},
        operation_id             uuid not null references operations,
        site_id                  uuid references operation_sites,
        starts_at                timestamptz not null,
        ends_at                  timestamptz not null check (ends_at > starts_at),
        leader_id                uuid not null references officers,
        task                     text check (task <> ''),
        officer_ids              uuid[] not null,
        countries                text[] not null,
        began_at                 timestamptz,
        ended_at                 timestamptz,
        constraint led_by_one_of_them check (leader_id = any(officer_ids)),
        constraint at_most_a_day check (ends_at <= starts_at + interval '24 hours'),
        constraint under_way_since check (state not in ('under_way', 'ended') or began_at is not null),
        constraint ended_when check ((state = 'ended') = (ended_at is not null))
      );
      create index on shifts (operation_id, starts_at, id);
      create index on shifts (owner_country, starts_at, id);
      create index on shifts using gin (officer_ids);
      create index on shifts using gin (countries);
      create index on shifts (due_at) where due_at is not null;
      ${guarded(
        'shifts',
        [
          `officer_ids @> array[(select app.officer())]`,
          `operation_id = any((select app.places(${THERE}))::uuid[])`,
          `countries @> array[(select app.country_as('national_contact_point'))]`,
          `owner_country = (select app.country_as('operation_coordinator', 'police_chief'))`,
        ],
        FOR_THE_HOST,
      )}

      create table shift_members (
        shift_id      uuid not null references shifts,
        officer_id    uuid not null references officers,
        country       text not null references countries,
        duty          text check (duty <> ''),
        assigned_by   uuid not null references officers,
        assigned_at   timestamptz not null,
        operation_id  uuid not null references operations,
        starts_at     timestamptz not null,
        ends_at       timestamptz not null,
        standing      boolean not null,
        primary key (shift_id, officer_id),
        constraint on_one_shift_at_a_time exclude using gist
          (operation_id with =, officer_id with =, tstzrange(starts_at, ends_at) with &&) where (standing)
      );
      comment on column shift_members.standing is 'Whether the shift is still to be worked; with its times, kept so that nobody is on two at once.';
      ${belongsTo('shift_members', 'shifts', 'shift_id')}

      create function app.obstacle_shifts_under_way(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from shifts s where s.operation_id = operation and s.state = 'under_way';
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_shifts_under_way;
      drop table shift_members, shifts;
    `);
  }
}
