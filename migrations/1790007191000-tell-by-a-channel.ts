import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which channel information that nobody asked for was sent, and why on that basis where persons left the Union. */
export class TellByAChannel1790007191000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table spontaneous_information add channel text, add transfer_reason text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table spontaneous_information drop channel, drop transfer_reason`);
  }
}
