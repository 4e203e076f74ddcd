import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the law of the Union asks of requests besides their basis: a decision on Europol, and why a channel was another one. */
export class AskByTheLawOfTheUnion1790007063000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table requests add europol jsonb not null default '{}';
      alter table requests alter europol drop default;
      comment on column requests.europol is 'By side: whether Europol gets a copy of what it passes on, and for what it may use it.';
      alter table request_messages add channel_exception text check (channel_exception ~ '^[a-z_]{3,40}$');
      comment on column request_messages.channel_exception is 'Why not over SIENA: a code of the list channel_exception.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table request_messages drop channel_exception;
      alter table requests drop europol;
    `);
  }
}
