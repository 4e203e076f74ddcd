import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With a transit go the forms that belong to it. */
export class ForgetFormsOfTransits1790006690000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create trigger forms_forgotten after update on transits for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_readmission_forms();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger forms_forgotten on transits');
  }
}
