import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

/** Holidays are rows of the register of law from now on: in versions, changed by two. They come from data/law/holidays.json. */
export class KeepHolidaysInTheRegister1790006200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('drop table holidays');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create table holidays (
        code     text primary key,
        country  text references countries,
        name     text not null,
        rule     jsonb not null check (rule->>'kind' in ('weekly', 'fixed', 'easter', 'dated')),
        moves    text check (moves in ('from_sunday', 'from_weekend')),
        since    integer,
        until    integer,
        source   text not null,
        trust text not null check (trust in ('verified', 'secondary', 'unverified')),
        constraint holiday_years check (since is null or until is null or since <= until),
        constraint elsewhere_only_the_week check (country is not null or rule->>'kind' = 'weekly')
      );
      create index on holidays (country);
      ${reference('holidays')}
    `);
  }
}
