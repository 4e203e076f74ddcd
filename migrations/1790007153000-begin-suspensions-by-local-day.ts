import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A suspension begins where its day has come: at midnight of each state, and not of all of them at once. */
export class BeginSuspensionsByLocalDay1790007153000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table readmission.begun_suspensions add zone text not null default 'UTC';
      alter table readmission.begun_suspensions alter zone drop default;
      alter table readmission.begun_suspensions drop constraint begun_suspensions_pkey;
      alter table readmission.begun_suspensions add primary key (entry_id, zone);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from readmission.begun_suspensions b using readmission.begun_suspensions other
        where other.entry_id = b.entry_id and other.zone < b.zone;
      alter table readmission.begun_suspensions drop constraint begun_suspensions_pkey;
      alter table readmission.begun_suspensions drop zone;
      alter table readmission.begun_suspensions add primary key (entry_id);
    `);
  }
}
