import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

/** How long each kind of data is kept. Defaults: national law prevails, and an authority's own rule is a row of its own. */
export class CreateRetentionRules1790000250000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table retention_rules (
        code              text primary key,
        title             text not null,
        review_after_days integer check (review_after_days > 0),
        erase_after_days  integer not null check (erase_after_days > 0),
        source            text not null,
        trust             text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      ${reference('retention_rules')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table retention_rules');
  }
}
