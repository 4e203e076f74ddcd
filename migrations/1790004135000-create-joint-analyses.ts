import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

/** The joint analysis of threats, at least once a year (PCC SEE, Art. 7). */
export class CreateJointAnalyses1790004135000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table joint_analyses (
        ${caseColumns('joint_analysis', ['settled', 'due', 'overdue', 'ended'])},
        countries         text[] not null,
        basis             jsonb not null,
        clock             jsonb not null,
        last_at           timestamptz,
        last_exchange_id  uuid references strategic_exchanges,
        constraint of_several_states check (cardinality(countries) >= 2 and owner_country = any(countries)),
        constraint last_one_known check (last_exchange_id is null or last_at is not null)
      );
      create unique index one_task_for_them on joint_analyses (countries) where state <> 'ended';
      create index on joint_analyses using gin (countries);
      create index on joint_analyses (due_at) where due_at is not null;
      ${guarded('joint_analyses', [
        `countries && array[(select app.country_as('national_contact_point', 'central_unit_officer', 'police_chief', 'analyst'))]`,
      ])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table joint_analyses');
  }
}
