import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some evidence is named on a condition: whoever shows it says whether that is met. */
export class SayConditionsAreMet1790007082000 implements MigrationInterface {
  name = 'SayConditionsAreMet1790007082000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'alter table readmission.readmission_evidence add column condition_met boolean not null default false',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table readmission.readmission_evidence drop column condition_met');
  }
}
