import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgotten } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const WORKERS = `'readmission_officer', 'readmission_supervisor'`;

/** What of a case the other state has to correct, erase or no longer use: told by the one, done by the other. */
export class CreateReadmissionDataNotices1790006360000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_data_notices (
        ${caseColumns('readmission_data_notice', ['told', 'followed', 'contested', 'withdrawn', 'erased'])},
        readmission_id   uuid not null references readmission.readmissions,
        nature           text not null check (nature in ('correction', 'erasure', 'blocking')),
        ground           text not null check (ground in ('wrong', 'unlawfully_sent', 'time_over', 'person_asked', 'case_erased')),
        fields           text[] not null,
        text             text,
        to_authority_id  uuid references authorities,
        to_country       text not null references countries,
        instrument       text,
        outcome          text,
        answered_by      uuid references officers,
        answered_at      timestamptz,
        climbed          integer not null check (climbed >= 0),
        constraint between_two check (to_country <> owner_country),
        constraint answered_in_words check ((outcome is null) = (answered_by is null)),
        constraint followed_by_somebody check (state not in ('followed', 'contested') or answered_by is not null)
      );
      create index on readmission.readmission_data_notices (readmission_id, opened_at desc, id desc);
      create index on readmission.readmission_data_notices (owner_authority_id, opened_at desc, id desc);
      create index on readmission.readmission_data_notices (owner_country, opened_at desc, id desc);
      create index on readmission.readmission_data_notices (to_authority_id, opened_at desc, id desc);
      create index on readmission.readmission_data_notices (to_country, opened_at desc, id desc);
      create index on readmission.readmission_data_notices (due_at) where due_at is not null;
      ${guarded(
        'readmission.readmission_data_notices',
        [
          `owner_authority_id = any((select app.places(${WORKERS}))::uuid[])`,
          `to_authority_id = any((select app.places(${WORKERS}))::uuid[])`,
          `owner_country = (select app.country_as('data_protection_officer'))`,
          `to_country = (select app.country_as('data_protection_officer'))`,
        ],
        `owner_country = (select app.country()) and exists (select from readmission.readmissions r where r.id = readmission_id
          and (readmission_data_notices.owner_authority_id, readmission_data_notices.owner_country, to_country) in (
            (r.owner_authority_id, r.owner_country, r.other_country), (r.other_authority_id, r.other_country, r.owner_country)))`,
      )}
      ${forgotten('readmission_data_notices')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table readmission.readmission_data_notices');
  }
}
