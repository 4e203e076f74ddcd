import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody is deployed in an office: what is held in an authority only is given by its administrator, and by nobody else. */
export class ServeInFunctions1790003100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deployments add constraint serves_in_a_function check (function not in (
        'police_chief', 'legal_officer', 'data_protection_officer', 'auditor', 'administrator', 'system_administrator'));
      create policy functions_only on role_assignments as restrictive for insert to seecase_app
        with check (operation_id is null or role not in (
          'police_chief', 'legal_officer', 'data_protection_officer', 'auditor', 'administrator', 'system_administrator'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy functions_only on role_assignments;
      alter table deployments drop constraint serves_in_a_function;
    `);
  }
}
