import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which channel information that nobody asked for was sent. */
export class TellByAChannel1790007191000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table spontaneous_information add channel text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table spontaneous_information drop channel`);
  }
}
