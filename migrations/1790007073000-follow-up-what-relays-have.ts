import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a relay officer has found, asked or has to take back has a clock from now on; what is under way gets one today. */
export class FollowUpWhatRelaysHave1790007073000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update referrals set due_at = now() + interval '24 hours'
        where state = 'queried' and target <> 'central_unit' and due_at is null;
      update referrals set alarm_at = now() + interval '24 hours'
        where relay_country is not null and alarm_at is null
          and state in ('hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update referrals set due_at = null where state = 'queried';
      update referrals set alarm_at = null where state in ('hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled');
    `);
  }
}
