import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

/** What an officer waits to hear at once: here for seconds, and seen by nobody but its asker and the clock. */
export class CreateMatchQuestions1790005020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table match_questions (
        id        uuid primary key,
        asked_by  uuid not null,
        asked_at  timestamptz not null default clock_timestamp(),
        question  jsonb not null,
        answer    jsonb
      );
      create index on match_questions (asked_at);
      ${closed('match_questions')}
      create policy its_asker on match_questions to seecase_app
        using (asked_by = (select app.officer())) with check (asked_by = (select app.officer()));
      create policy the_clock on match_questions to seecase_clock using (true);
      grant select, insert, delete on match_questions to seecase_app;
      grant select, update, delete on match_questions to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table match_questions`);
  }
}
