import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

const TRUST = `trust text not null check (trust in ('verified', 'secondary', 'unverified'))`;

export class CreateClockCalendars1790003200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
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
        ${TRUST},
        constraint holiday_years check (since is null or until is null or since <= until),
        constraint elsewhere_only_the_week check (country is not null or rule->>'kind' = 'weekly')
      );
      create index on holidays (country);

      create table escalation_steps (
        code         text primary key check (code in ('amber', 'red', 'overdue', 'again')),
        position     integer not null,
        percent      integer check (percent between 1 and 100),
        every_hours  integer check (every_hours between 1 and 720),
        tells        text not null check (tells in ('who_works_on_it', 'their_head', 'head_of_the_unit', 'head_of_the_central_unit')),
        source       text not null,
        ${TRUST},
        constraint percent_until_it_has_run_out check ((code = 'again') = (percent is null)),
        constraint again_every_so_often check ((code = 'again') = (every_hours is not null))
      );
      ${TABLES.map(reference).join('')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ${TABLES.join(', ')}`);
  }
}

const TABLES = ['holidays', 'escalation_steps'];
