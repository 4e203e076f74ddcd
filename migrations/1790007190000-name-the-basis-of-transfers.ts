import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On what, and why, personal data leave the Union with a request or its answer: each side says it of what it sends. */
export class NameTheBasisOfTransfers1790007190000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table requests add transfers jsonb not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table requests drop transfers`);
  }
}
