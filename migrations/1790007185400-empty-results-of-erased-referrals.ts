import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of what is erased no reference of another system and no remark of a relay officer stays. */
export class EmptyResultsOfErasedReferrals1790007185400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update referral_results s set reference_number = null, owner_country = null, confidence = null, restrictions = null
      from referrals r where r.id = s.referral_id and r.erased_at is not null
    `);
  }

  // What was emptied does not come back.
  async down(): Promise<void> {}
}
