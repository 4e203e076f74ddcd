import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clockColumns, clockIndex } from './support.js';

/** Whoever is asked to permit a use has the time that the register says. */
export class TimeUsePermissions1790007052000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table use_permissions ${clockColumns.trim().replace(/^ {0,2}(?=\w)/gm, 'add ')};
      ${clockIndex('use_permissions')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table use_permissions drop constraint alarm_of_a_clock, drop clock, drop alarm_at;
    `);
  }
}
