import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICES = `('police_chief', 'legal_officer', 'data_protection_officer', 'auditor', 'administrator', 'system_administrator')`;

/**
 * A central unit answers for its whole state: its officers are named by that state, and by no operation. Who was deployed
 * as one before serves out the time; nobody is anew.
 */
export class ServeAtCentralUnitsByOffice1790004600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy functions_only on deployments as restrictive for insert to seecase_app
        with check (function <> 'central_unit_officer');
      drop policy functions_only on role_assignments;
      create policy functions_only on role_assignments as restrictive for insert to seecase_app
        with check (operation_id is null or (role <> 'central_unit_officer' and role not in ${OFFICES}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy functions_only on deployments;
      drop policy functions_only on role_assignments;
      create policy functions_only on role_assignments as restrictive for insert to seecase_app
        with check (operation_id is null or role not in ${OFFICES});
    `);
  }
}
