import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever says in an interview that they wish to complain has complained. */
export class ComplainInInterviews1790003130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table debriefings add column complaint_id uuid references complaints;
      comment on column debriefings.complaint_id is
        'The complaint that was handed in for the interviewee; what became of it is for complaint officers.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table debriefings drop column complaint_id');
  }
}
