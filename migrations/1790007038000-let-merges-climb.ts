import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link that nobody answers goes on to those above: its deadline is the erasure of its subjects, so it has a clock beside it. */
export class LetMergesClimb1790007038000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table subject_merges add climbed smallint not null default 0 check (climbed >= 0), add alarm_at timestamptz,
        add constraint alarm_while_proposed check (state = 'proposed' or alarm_at is null);
      alter table subject_merges alter climbed drop default;
      create index on subject_merges (alarm_at) where alarm_at is not null;
      update subject_merges set alarm_at = opened_at + interval '3 days' where state = 'proposed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table subject_merges drop constraint alarm_while_proposed, drop climbed, drop alarm_at');
  }
}
