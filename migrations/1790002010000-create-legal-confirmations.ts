import type { MigrationInterface, QueryRunner } from 'typeorm';
import { draftColumns } from './1790002000000-create-legal-register.js';
import { caseColumns, guarded } from './support.js';

/** What two officers have confirmed the law to be, for one case and no other. */
export class CreateLegalConfirmations1790002010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table legal_confirmations (
        ${caseColumns('legal_confirmation', ['proposed', 'confirmed', 'rejected', 'withdrawn', 'revoked'])},
        record_type  text not null check (record_type ~ '^[a-z_]{3,60}$' and record_type <> 'legal_confirmations'),
        record_id    uuid not null,
        ${draftColumns},
        entry_id     uuid references legal_entries,
        quoted_text  text not null check (quoted_text <> ''),
        decided_by   uuid references officers,
        decided_at   timestamptz,
        constraint four_eyes check (decided_by <> opened_by),
        constraint confirmed_by_somebody check (state not in ('confirmed', 'revoked') or decided_by is not null)
      );
      create unique index one_confirmation_at_a_time on legal_confirmations (record_id, kind, key)
        where state in ('proposed', 'confirmed');
      create index on legal_confirmations (owner_country, opened_at desc, id desc);
      create index on legal_confirmations (opened_by, opened_at desc, id desc);
      comment on column legal_confirmations.quoted_text is 'The text of the instrument on which the value rests.';
      ${guarded('legal_confirmations', [
        `owner_country = (select app.country_as('legal_officer'))`,
        `opened_by = (select app.officer())`,
        `app.sees(record_type, record_id)`,
      ])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table legal_confirmations');
  }
}
