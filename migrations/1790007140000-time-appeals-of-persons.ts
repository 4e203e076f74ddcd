import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a person can appeal against the answer, or that none came (SELEC Convention, Art. 32(2)). */
export class TimeAppealsOfPersons1790007140000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table data_subject_requests
        add column appeal            jsonb,
        add column appeal_by         timestamptz,
        add column appeal_lapsed_at  timestamptz,
        add constraint appeal_by_a_clock check ((appeal is null) = (appeal_by is null)),
        add constraint lapsed_when_its_time_was_over check (appeal_lapsed_at is null or appeal_by <= appeal_lapsed_at);
      create index on data_subject_requests (appeal_by) where appeal_lapsed_at is null and appeal_by is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table data_subject_requests
        drop column appeal,
        drop column appeal_by,
        drop column appeal_lapsed_at;
    `);
  }
}
