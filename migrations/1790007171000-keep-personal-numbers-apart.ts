import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORMER = ['phone', 'imei', 'imsi', 'plate', 'vin', 'document', 'account', 'iban', 'email', 'craft', 'weapon'];

const kinds = (all: readonly string[]): string => `
  alter table subject_keys drop constraint subject_keys_kind_check;
  alter table subject_keys add constraint subject_keys_kind_check check (kind in (${all.map((one) => `'${one}'`).join(', ')}));
`;

/** A personal number is found as what it is, and never as the number of a document that happens to be the same. */
export class KeepPersonalNumbersApart1790007171000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(kinds([...FORMER, 'personal_number']));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from subject_keys where kind = 'personal_number'; ${kinds(FORMER)}`);
  }
}
