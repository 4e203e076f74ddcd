import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request that follows a hit up says why the referral could not wait, and not what its priority may mean at the worst. */
export class KeepWhyHitsAreUrgent1790007185300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table hits add column priority_ground text
        check (priority_ground in ('danger_to_life', 'terrorism', 'about_to_leave', 'person_held'));
      update hits h set priority_ground = r.priority_ground from referrals r where r.id = h.referral_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table hits drop column priority_ground');
  }
}
