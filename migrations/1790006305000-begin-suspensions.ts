import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

/** Suspensions whose day has come: the cases that they touch were held then, once. */
export class BeginSuspensions1790006305000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.begun_suspensions (
        entry_id  uuid primary key references legal_entries,
        begun_at  timestamptz not null
      );
      ${closed('readmission.begun_suspensions')}
      ${openToClock('readmission.begun_suspensions')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table readmission.begun_suspensions');
  }
}
