import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEEN = 'app.sees(record_type, record_id)';
/** Whoever reads the trail of an authority is not asked, entry by entry, whether they see the record, too. */
const NOT_THEIRS = `(authority_id = any((select app.places('auditor', 'data_protection_officer'))::uuid[])) is not true`;

/** Whatever the trail names has an id, so that it can be asked who sees it. */
export class TellTheTrailOfEveryTable1790007125000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table protection_numbers add id uuid not null default gen_random_uuid() unique;
      alter table protection_numbers alter id drop default;
      alter policy history on audit_entries
        using (kind = 'act' and record_type is not null and ${NOT_THEIRS} and ${SEEN});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy history on audit_entries using (kind = 'act' and record_type is not null and ${SEEN});
      alter table protection_numbers drop id;
    `);
  }
}
