import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why persons leave the Union on the basis that was named, in what is told unasked. */
export class TellWhyPersonsLeaveTheUnion1790007192000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table spontaneous_information add transfer_reason text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table spontaneous_information drop transfer_reason`);
  }
}
