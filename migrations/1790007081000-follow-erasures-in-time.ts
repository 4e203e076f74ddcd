import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the agreement has a receiver erase what the sender has erased. */
export class FollowErasuresInTime1790007081000 implements MigrationInterface {
  name = 'FollowErasuresInTime1790007081000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table readmission.readmission_data_notices add column follow_by timestamptz,
        add constraint followed_where_erased check (follow_by is null or nature = 'erasure')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table readmission.readmission_data_notices drop column follow_by');
  }
}
