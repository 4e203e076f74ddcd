import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, FOR_THE_HOST, guarded } from './support.js';

const THERE = `'operation_coordinator', 'operation_commander', 'team_leader', 'national_contact_point', 'rights_monitor',
  'field_officer', 'debriefer', 'screener'`;

/** Training in the field: on what, by whom, for whom, and how it went. */
export class CreateTrainingSessions1790000640000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table training_sessions (
        ${caseColumns('training_session', ['planned', 'held', 'cancelled'])},
        operation_id             uuid not null references operations,
        site_id                  uuid references operation_sites,
        type                     text not null,
        title                    text not null check (title <> ''),
        items                    text[] not null,
        trainer_id               uuid references officers,
        trainer_body             text,
        starts_at                timestamptz not null,
        duration_minutes         integer not null check (duration_minutes between 1 and 1440),
        officer_ids              uuid[] not null,
        countries                text[] not null,
        assessment               text check (assessment in ('fully', 'largely', 'partly', 'not')),
        assessment_text          text,
        constraint held_by_somebody check ((trainer_id is null) <> (trainer_body is null)),
        constraint assessed_when_held check ((state = 'held') = (assessment is not null))
      );
      create index on training_sessions (operation_id, starts_at desc, id desc);
      create index on training_sessions (owner_country, starts_at desc, id desc);
      create index on training_sessions using gin (officer_ids);
      create index on training_sessions using gin (countries);
      ${guarded(
        'training_sessions',
        [
          `officer_ids @> array[(select app.officer())]`,
          `operation_id = any((select app.places(${THERE}))::uuid[])`,
          `countries @> array[(select app.country_as('national_contact_point'))]`,
          `owner_country = (select app.country_as('operation_coordinator', 'police_chief'))`,
        ],
        FOR_THE_HOST,
      )}

      create table training_attendees (
        session_id   uuid not null references training_sessions,
        officer_id   uuid not null references officers,
        country      text not null references countries,
        attended     boolean,
        primary key (session_id, officer_id)
      );
      ${belongsTo('training_attendees', 'training_sessions', 'session_id')}

      create function app.counts_training_sessions(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select 'training_sessions', t.owner_country, count(*)::numeric from training_sessions t
        where t.operation_id = operation and (site is null or t.site_id = site) and t.state = 'held'
          and t.starts_at >= since and t.starts_at < until
        group by t.owner_country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_training_sessions;
      drop table training_attendees, training_sessions;
    `);
  }
}
