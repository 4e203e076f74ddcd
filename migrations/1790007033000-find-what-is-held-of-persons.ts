import type { MigrationInterface, QueryRunner } from 'typeorm';

const among = (...types: string[]): string => `
  alter table data_subject_findings drop constraint data_subject_findings_record_type_check,
    add constraint data_subject_findings_record_type_check check (record_type in (${types.map((type) => `'${type}'`).join(', ')}));
`;

/** What collections hold of a person who asks, and what referrals have asked about them, is found as well. */
export class FindWhatIsHeldOfPersons1790007033000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(among('received_items', 'transmission_items', 'subjects', 'collection_entries', 'referrals'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from data_subject_findings where record_type in ('collection_entries', 'referrals');
      ${among('received_items', 'transmission_items', 'subjects')}
    `);
  }
}
