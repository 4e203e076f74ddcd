import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['readmission_interviews', 'travel_documents'];

/** When the last turn was taken in what a side without account takes part in: nothing comes before it afterwards. */
export class TakeTurns1790007151000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`alter table readmission.${table} add last_turn_at timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`alter table readmission.${table} drop last_turn_at`);
  }
}
