import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, FOR_THE_HOST, guarded } from './support.js';

const STATES = ['received', 'admissible', 'inadmissible', 'examined', 'answered', 'closed', 'withdrawn'];

/** Nobody of the unit, whatever their role. */
const beyondTheUnit = (reason: string): string =>
  `${reason} and unit_concerned is distinct from (select app.authority())`;

/** Complaints of persons who were met, apart from those whom they are about. */
export class CreateComplaints1790001230000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table complaints (
        ${caseColumns('complaint', STATES)},
        operation_id           uuid not null references operations,
        site_id                uuid references operation_sites,
        source_type            text,
        source_id              uuid,
        complainant            text not null
          check (complainant in ('interviewee', 'person_met', 'family', 'representative', 'witness')),
        subject                text not null check (subject in ('ill_treatment', 'push_back', 'discrimination',
          'protection_refused', 'liberty', 'property', 'information', 'interpreter', 'conditions', 'data_protection',
          'conduct', 'other')),
        occurred_at            timestamptz not null,
        place                  text,
        narrative              text not null check (narrative <> ''),
        unit_concerned         uuid references authorities,
        answer_to              text,
        language               text,
        finding                text check (finding in ('founded', 'partly_founded', 'unfounded', 'not_established')),
        examination            text,
        examined_by            uuid references officers,
        answer                 text,
        answer_route           text check (answer_route in ('in_person', 'in_writing', 'through_representative', 'through_centre', 'not_reachable')),
        answered_at            timestamptz,
        participant_countries  text[] not null,
        climbed                integer not null check (climbed >= 0),
        constraint source_whole check ((source_type is null) = (source_id is null)),
        constraint not_before_it_occurred check (occurred_at <= opened_at),
        constraint examined_with_a_finding check (state <> 'examined' or finding is not null and examination is not null),
        constraint examined_by_somebody_else check (examined_by <> opened_by),
        constraint answered_in_words check ((answer is null) = (answered_at is null) and (answer is null) = (answer_route is null)),
        constraint closed_after_an_answer check (state not in ('answered', 'closed') or answer is not null)
      );
      create index on complaints (operation_id, opened_at desc, id desc);
      create index on complaints (owner_country, opened_at desc, id desc);
      create index on complaints using gin (participant_countries) where climbed >= 1;
      create index on complaints (due_at) where due_at is not null;
      ${guarded(
        'complaints',
        [
          beyondTheUnit(`operation_id = any((select app.places('rights_monitor', 'safeguard_officer'))::uuid[])`),
          beyondTheUnit(`owner_country = (select app.country_as('rights_monitor', 'safeguard_officer'))`),
          beyondTheUnit(`climbed >= 1 and participant_countries && array[(select app.country_as('rights_monitor'))]`),
        ],
        FOR_THE_HOST,
      )}

      -- Which serious incident was drafted out of which record, for the monitors who see both.
      create index serious_incidents_by_source on serious_incident_reporters (source_id) where source_id is not null;

      create function app.counts_complaints(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select 'complaints', owner_country, count(*)::numeric from public.complaints
        where operation_id = operation and (site is null or site_id = site) and opened_at >= since and opened_at < until
        group by owner_country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index serious_incidents_by_source;
      drop function app.counts_complaints;
      drop table complaints;
    `);
  }
}
