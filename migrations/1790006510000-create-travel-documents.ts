import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexes, openers, partColumns, reasons, WATCH } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const DOCUMENT_STATES = [
  'asked',
  'issued',
  'renewal_asked',
  'expired',
  'declined',
  'replaced',
  'handed_over',
  'cancelled',
];

/** On what those who are taken back travel. */
export class CreateTravelDocuments1790006510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.travel_documents (
        ${caseColumns('travel_document', DOCUMENT_STATES)},
        ${partColumns},
        person_id            uuid not null,
        also_for             uuid[] not null,
        type                 text not null check (type in ('own_passport', 'own_id', 'consular_document',
          'requesting_laissez_passer', 'eu_standard_doc', 'alien_passport')),
        fallback_reason      text check (fallback_reason in ('requesting_issues', 'not_issued_in_time', 'not_renewed_in_time')),
        article              text,
        office               text,
        asked_with           text check (asked_with in ('reply', 'application')),
        asked_at             timestamptz,
        issue_by             timestamptz,
        renewal_asked_at     timestamptz,
        renew_by             timestamptz,
        number               text,
        issued_on            date,
        expires_on           date,
        shorter_than_agreed  boolean not null,
        earlier              jsonb not null,
        channel              text,
        external_ref         text,
        ended_at             timestamptz,
        constraint printed_whole check (num_nulls(number, issued_on, expires_on) in (0, 3)),
        constraint issued_with_a_number check (state not in ('issued', 'handed_over') or number is not null),
        constraint valid_for_some_time check (expires_on >= issued_on),
        constraint asked_of_an_office check ((type = 'consular_document') = (asked_at is not null)
          and (asked_at is null) = (office is null)),
        constraint own_only_with_a_reason check (
          (type in ('requesting_laissez_passer', 'eu_standard_doc')) = (fallback_reason is not null))
      );
      ${indexes('travel_documents')}
      create index on travel_documents (person_id);
      ${guarded(
        'travel_documents',
        reasons(
          'travel_documents',
          `'escort_leader', 'safeguard_officer', ${WATCH}`,
          `'consular_officer', 'crossing_point_officer', 'rights_monitor', 'data_protection_officer'`,
        ),
        openers('travel_documents'),
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table travel_documents;
    `);
  }
}
