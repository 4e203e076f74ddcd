import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

/** By which rules personal data are found in texts that must hold none. */
export class CreatePersonalDataPatterns1790004110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table personal_data_patterns (
        code      text primary key check (code ~ '^[a-z_]+$'),
        position  integer not null,
        meaning   text not null,
        pattern   text not null check (pattern <> ''),
        any_case  boolean not null,
        example   text not null,
        source    text not null,
        trust     text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      comment on table personal_data_patterns is 'Regular expressions as JavaScript has them, with Unicode; each with an example of what it finds.';
      ${reference('personal_data_patterns')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table personal_data_patterns');
  }
}
