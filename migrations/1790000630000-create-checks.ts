import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, FOR_THE_HOST, guarded } from './support.js';

/** Checks: who did what to whom on what ground, without anybody's name. */
export class CreateChecks1790000630000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table checks (
        ${caseColumns('check', ['recorded', 'confirmed', 'void'])},
        operation_id             uuid not null references operations,
        site_id                  uuid references operation_sites,
        kind                     text not null
          check (kind in ('first_line', 'second_line', 'green_border', 'inland', 'document', 'vehicle', 'premises')),
        started_at               timestamptz not null,
        ended_at                 timestamptz check (ended_at >= started_at),
        place                    text not null check (place <> ''),
        latitude                 double precision check (latitude between -90 and 90),
        longitude                double precision check (longitude between -180 and 180),
        border_section           text references border_sections,
        lawful_ground            text not null,
        ground_text              text,
        trigger                  text not null check (trigger in ('behaviour', 'intelligence', 'random', 'document', 'vehicle')),
        person_count             integer not null check (person_count >= 0),
        vehicle_count            integer not null check (vehicle_count >= 0),
        document_count           integer not null check (document_count >= 0),
        premises_count           integer not null check (premises_count >= 0),
        held_count               integer not null check (held_count between 0 and person_count),
        outcomes                 text[] not null,
        databases                text[] not null,
        use_of_force             boolean not null,
        force_incident_expected  boolean not null,
        force_incident_id        uuid,
        note                     text,
        performed_by             uuid not null references officers,
        performer_country        text not null references countries,
        legal_basis              text not null references legal_bases,
        powers                   text[] not null,
        led_by                   uuid references officers,
        assisted_by              uuid[] not null,
        officer_ids              uuid[] not null,
        countries                text[] not null,
        patrol_id                uuid references patrols,
        shift_id                 uuid references shifts,
        shift_leader_id          uuid references officers,
        correctable_until        timestamptz not null,
        confirmed_at             timestamptz,
        confirmed_by             uuid references officers,
        climbed                  integer not null check (climbed >= 0),
        constraint of_something check (person_count + vehicle_count + document_count + premises_count > 0),
        constraint by_somebody_with_powers check (powers && array['own_law', 'host_instructed', 'identity_check']),
        constraint force_has_an_incident check (force_incident_expected = (use_of_force and force_incident_id is null)),
        constraint guests_are_led check ('own_law' = any(powers) or led_by is not null and led_by <> performed_by),
        constraint held_with_power check (held_count = 0 or powers && array['own_law', 'hold']),
        constraint confirmed_by_somebody_else check (confirmed_by <> opened_by),
        constraint confirmed_when check (state <> 'confirmed' or confirmed_at is not null and confirmed_by is not null)
      );
      comment on column checks.trigger is 'What led to it; never what somebody is: there is no place for ethnicity here.';
      create index on checks (operation_id, started_at desc, id desc);
      create index on checks (owner_country, started_at desc, id desc);
      create index on checks (opened_by, started_at desc, id desc);
      create index on checks (shift_leader_id, started_at desc, id desc) where shift_leader_id is not null;
      create index on checks (patrol_id) where patrol_id is not null;
      create index on checks (shift_id) where shift_id is not null;
      create index on checks using gin (officer_ids);
      create index on checks using gin (countries);
      create index on checks (due_at) where due_at is not null;
      ${guarded(
        'checks',
        [
          `officer_ids @> array[(select app.officer())]`,
          `opened_by = (select app.officer())`,
          `shift_leader_id = (select app.officer())`,
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader', 'rights_monitor'))::uuid[])`,
          `countries @> array[(select app.country_as('national_contact_point'))]`,
          `owner_country = (select app.country_as('operation_coordinator', 'police_chief'))`,
        ],
        FOR_THE_HOST,
      )}

      create table check_persons (
        check_id      uuid not null references checks,
        id            uuid not null,
        age_band      text not null
          check (age_band in ('under_14', 'from_14_to_17', 'doubtful', 'from_18_to_34', 'from_35_to_64', 'from_65')),
        nationality   text,
        sex           text not null check (sex in ('female', 'male', 'other', 'unknown')),
        needs         text,
        referral_ids  uuid[] not null,
        recorded_by   uuid not null references officers,
        recorded_at   timestamptz not null,
        primary key (check_id, id)
      );
      comment on table check_persons is 'Persons met at checks. Never a name; needs are sealed.';
      ${belongsTo('check_persons', 'checks', 'check_id')}

      create table check_corrections (
        id            uuid primary key,
        check_id      uuid not null references checks,
        corrected_at  timestamptz not null,
        corrected_by  uuid not null references officers,
        before        jsonb not null
      );
      comment on table check_corrections is 'What a check said before it was corrected.';
      create index on check_corrections (check_id);
      ${belongsTo('check_corrections', 'checks', 'check_id')}
      revoke update, delete on check_corrections from seecase_app, seecase_clock;

      create function app.obstacle_force_without_incident(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from checks c
        where c.operation_id = operation and c.force_incident_expected and c.state <> 'void';
      end;

      create function app.counts_checks(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select counted.counter, c.performer_country, sum(counted.number)::numeric
        from checks c cross join lateral (values ('persons_checked', c.person_count), ('vehicles_checked', c.vehicle_count),
          ('documents_checked', c.document_count), ('premises_checked', c.premises_count)) counted(counter, number)
        where c.operation_id = operation and (site is null or c.site_id = site) and c.state <> 'void'
          and c.started_at >= since and c.started_at < until and counted.number > 0
        group by counted.counter, c.performer_country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_checks;
      drop function app.obstacle_force_without_incident;
      drop table check_corrections, check_persons, checks;
    `);
  }
}
