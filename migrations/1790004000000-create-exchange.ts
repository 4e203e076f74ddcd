import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

/** What all cases between states stand on: which pairs of states which liaison officer covers. */
export class CreateExchange1790004000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table liaison_coverage (
        pair        text not null check (pair ~ '^[A-Z0-9_]+-[A-Z0-9_]+$'),
        officer_id  uuid not null references officers,
        posting_id  uuid not null,
        primary key (officer_id, pair, posting_id)
      );
      create index on liaison_coverage (pair);
      comment on table liaison_coverage is 'Written with liaison postings alone; whoever it names sees the cases of that pair on their own state''s side.';
      ${closed('liaison_coverage')}
      create policy own on liaison_coverage for select to seecase_app using (officer_id = (select app.officer()));
      grant select on liaison_coverage to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table liaison_coverage');
  }
}
