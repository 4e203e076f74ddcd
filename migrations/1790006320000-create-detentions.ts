import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgotten } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const QUESTIONS = `'review_due', 'first_term_over', 'maximum_reached', 'refused', 'lapsed', 'consent_void', 'withdrawn', 'held'`;

/** Who is detained to be readmitted, by which decision, and when that is looked at again. */
export class CreateDetentions1790006320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.detentions (
        ${caseColumns('detention', ['running', 'questioned', 'released', 'erased'])},
        readmission_id  uuid not null references readmission.readmissions,
        person_id       uuid references readmission.readmission_persons on delete set null,
        decision_ref    text not null check (decision_ref <> ''),
        decided_by      text not null,
        decided_on      date not null,
        ground          text not null check (ground in ('risk_of_absconding', 'hampers_return',
          'identity_to_be_established', 'public_order', 'other')),
        alternatives    text[] not null,
        place           text not null,
        started_at      timestamptz not null,
        allowed_until   date,
        law             jsonb not null,
        review_at       timestamptz not null,
        reviewed_at     timestamptz,
        reviewed_by     uuid references officers,
        review_ref      text,
        question        text check (question in (${QUESTIONS})),
        released_at     timestamptz check (released_at >= started_at),
        release_ground  text check (release_ground in ('handed_over', 'no_longer_justified', 'court', 'maximum',
          'alternative', 'protection', 'other')),
        climbed         integer not null check (climbed >= 0),
        constraint alternatives_considered check (state = 'erased' or alternatives <> '{}'),
        constraint asked_why check ((state = 'questioned') = (question is not null)),
        constraint reviewed_by_another check (reviewed_by <> opened_by),
        constraint released_at_a_moment check (state <> 'released' or released_at is not null and release_ground is not null)
      );
      create unique index one_detention_at_a_time on readmission.detentions (person_id) where state in ('running', 'questioned');
      create index on readmission.detentions (readmission_id, opened_at desc, id desc);
      create index on readmission.detentions (owner_authority_id, opened_at desc, id desc);
      create index on readmission.detentions (owner_country, opened_at desc, id desc);
      create index on readmission.detentions (due_at) where due_at is not null;
      ${guarded(
        'readmission.detentions',
        [
          `owner_authority_id = any((select app.places('readmission_officer', 'readmission_supervisor'))::uuid[])`,
          `owner_country = (select app.country_as('safeguard_officer', 'rights_monitor', 'legal_officer', 'data_protection_officer'))`,
        ],
        `owner_authority_id = (select app.authority())
          and exists (select from readmission.readmissions r where r.id = readmission_id
            and r.owner_authority_id = detentions.owner_authority_id)`,
      )}
      ${forgotten('detentions', ['running', 'questioned'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table readmission.detentions');
  }
}
