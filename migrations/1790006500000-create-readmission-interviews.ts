import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexes, openersAlso, partColumns, reasons, WATCH } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const INTERVIEW_STATES = ['asked', 'set', 'held', 'reported', 'cancelled'];

/** Interviews by which the requested state finds out who somebody is. */
export class CreateReadmissionInterviews1790006500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_interviews (
        ${caseColumns('readmission_interview', INTERVIEW_STATES)},
        ${partColumns},
        person_id                uuid not null,
        mode                     text not null check (mode in ('consulate', 'place_of_stay', 'video', 'experts')),
        hold_by                  timestamptz,
        hold_by_sure             boolean not null,
        article                  text,
        starts_at                timestamptz,
        place                    text,
        video_ref                text,
        language                 text not null,
        interpreter_ref          text,
        rris_booking_ref         text,
        held_at                  timestamptz,
        report_by                timestamptz,
        interviewer              text,
        topics                   text[] not null check (topics <@ array['names', 'birth', 'family', 'residence', 'schooling',
          'work_service', 'documents', 'local_knowledge', 'language']),
        language_test            text not null check (language_test in ('none', 'requesting', 'requested')),
        language_test_validated  boolean not null,
        finding                  text check (finding in ('positive', 'negative', 'undetermined')),
        reasons                  text,
        reported_by              uuid references officers,
        reported_at              timestamptz,
        signed_as                text,
        channel                  text,
        external_ref             text,
        constraint set_before_it_is_held check (held_at is null or starts_at is not null),
        constraint reported_and_signed check (state <> 'reported'
          or finding is not null and signed_as is not null and reported_at is not null and held_at is not null),
        constraint reasons_unless_positive check (finding is null or finding = 'positive' or reasons <> '')
      );
      ${indexes('readmission_interviews')}
      create index on readmission_interviews (starts_at) where starts_at is not null;
      ${guarded(
        'readmission_interviews',
        reasons(
          'readmission_interviews',
          `'safeguard_officer', ${WATCH}`,
          `'consular_officer', 'rights_monitor', 'data_protection_officer'`,
        ),
        openersAlso('readmission_interviews'),
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table readmission_interviews;
    `);
  }
}
