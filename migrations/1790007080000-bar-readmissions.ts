import type { MigrationInterface, QueryRunner } from 'typeorm';

const numbers = (most: number): string =>
  Array.from({ length: most }, (_, index) => `'d${String(index + 1).padStart(2, '0')}'`).join(', ');
const codes = (most: number): string => `
  alter table readmission.readmission_deadlines drop constraint readmission_deadlines_code_check,
    add constraint readmission_deadlines_code_check check (code in (${numbers(most)}));`;

/** After some times nothing is owed any more, whatever stands in the way: a limit of its own, d21. */
export class BarReadmissions1790007080000 implements MigrationInterface {
  name = 'BarReadmissions1790007080000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(codes(21));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from readmission.readmission_deadline_moves m using readmission.readmission_deadlines d
        where d.id = m.deadline_id and d.code = 'd21';
      delete from readmission.readmission_deadlines where code = 'd21'; ${codes(20)}`);
  }
}
