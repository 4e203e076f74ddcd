import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgotten } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

/** A monitor asks the authority that works on the case on their own side. */
const ASKED = `owner_country = (select app.country()) and app.holds('rights_monitor')
  and asked_authority_id in (select case when r.owner_country = (select app.country()) then r.owner_authority_id
      else r.other_authority_id end from readmission.readmissions r where r.id = readmission_id)`;
const WATCHED = `asked_authority_id = any((select app.places('readmission_officer', 'readmission_supervisor'))::uuid[])`;
const GUARDIANS = `owner_country = (select app.country_as('rights_monitor', 'safeguard_officer'))`;

const indexes = (table: string): string => `
  create index on readmission.${table} (readmission_id, opened_at desc, id desc);
  create index on readmission.${table} (opened_by, opened_at desc, id desc);
  create index on readmission.${table} (asked_authority_id, opened_at desc, id desc);
  create index on readmission.${table} (owner_country, opened_at desc, id desc);
  create index on readmission.${table} (due_at) where due_at is not null;
`;

/** Monitors of forced returns: where they were let in, where not, and what they have seen. */
export class CreateReturnMonitoring1790006330000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.monitoring_visits (
        ${caseColumns('monitoring_visit', ['announced', 'unanswered', 'granted', 'refused', 'done', 'withdrawn'])},
        readmission_id      uuid not null references readmission.readmissions,
        phase               text not null check (phase in ('preparation', 'detention', 'escort', 'transfer', 'handover')),
        at                  timestamptz not null,
        place               text not null,
        asked_authority_id  uuid not null references authorities,
        answered_by         uuid references officers,
        answered_at         timestamptz,
        refusals            integer not null check (refusals >= 0),
        climbed             integer not null check (climbed >= 0),
        constraint refused_counts check (state not in ('refused', 'unanswered') or refusals > 0)
      );
      ${indexes('monitoring_visits')}
      ${guarded('readmission.monitoring_visits', [`opened_by = (select app.officer())`, WATCHED, GUARDIANS], ASKED)}

      -- A refusal stays on record, whatever comes after it.
      create function app.keep_refusals() returns trigger language plpgsql as $$
        begin
          if new.refusals < old.refusals then raise exception 'refusals of access stay on record' using errcode = '42501'; end if;
          return new;
        end $$;
      create trigger keep_refusals before update on readmission.monitoring_visits
        for each row execute function app.keep_refusals();

      create table readmission.monitoring_reports (
        ${caseColumns('monitoring_report', ['draft', 'submitted', 'answered', 'closed', 'withdrawn', 'erased'])},
        readmission_id      uuid not null references readmission.readmissions,
        visit_id            uuid references readmission.monitoring_visits,
        phases              text[] not null check (phases <> '{}'
          and phases <@ array['preparation', 'detention', 'escort', 'transfer', 'handover']),
        observed_from       timestamptz not null,
        observed_to         timestamptz not null check (observed_to >= observed_from),
        finding             text not null check (finding in ('no_concern', 'recommendation', 'concern', 'violation')),
        observations        text not null check (observations <> ''),
        restraint           text not null check (restraint in ('none', 'used_as_reported', 'used_otherwise', 'not_seen')),
        asylum_wish_heard   boolean not null,
        recommendations     text,
        asked_authority_id  uuid not null references authorities,
        submitted_at        timestamptz,
        response            text,
        responded_by        uuid references officers,
        responded_at        timestamptz,
        climbed             integer not null check (climbed >= 0),
        constraint handed_in_at_a_moment check (state not in ('submitted', 'answered', 'closed') or submitted_at is not null),
        constraint answered_in_words check (state not in ('answered', 'closed') or response <> '' and responded_by is not null),
        constraint answered_by_another check (responded_by <> opened_by)
      );
      ${indexes('monitoring_reports')}
      ${guarded(
        'readmission.monitoring_reports',
        [
          `opened_by = (select app.officer())`,
          `submitted_at is not null and ${WATCHED}`,
          `submitted_at is not null and ${GUARDIANS}`,
          `submitted_at is not null and climbed >= 1 and owner_country = (select app.country_as('police_chief'))`,
        ],
        ASKED,
      )}

      -- What a monitor has handed in is changed by nobody; its words go with its case, and what was found stays.
      create function app.keep_report() returns trigger language plpgsql as $$
        begin
          if old.submitted_at is not null and ((new.phases, new.observed_from, new.observed_to, new.finding, new.restraint,
              new.asylum_wish_heard, new.opened_by)
            is distinct from (old.phases, old.observed_from, old.observed_to, old.finding, old.restraint,
              old.asylum_wish_heard, old.opened_by)
            or new.state <> 'erased' and (new.observations, new.recommendations)
              is distinct from (old.observations, old.recommendations))
          then raise exception 'what a monitor has handed in is not changed' using errcode = '42501'; end if;
          return new;
        end $$;
      create trigger keep_report before update on readmission.monitoring_reports
        for each row execute function app.keep_report();
      ${forgotten('monitoring_reports', ['submitted'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table readmission.monitoring_reports, readmission.monitoring_visits;
      drop function app.keep_report, app.keep_refusals;
    `);
  }
}
