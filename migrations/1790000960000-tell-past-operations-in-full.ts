import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

/** Operations that took place: hosts, sites, participants, legal bases and published figures, each in a column of its own. */
export class TellPastOperationsInFull1790000960000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table past_operations;
      create table past_operations (
        key             text primary key,
        name            text not null,
        type            text not null,
        period          text not null,
        starts_on       date,
        ends_on         date check (ends_on >= starts_on),
        place           text not null,
        host_countries  text[] not null,
        sites           jsonb not null,
        participants    text[] not null,
        agencies        text[] not null,
        led_by          text[] not null,
        requested_by    text,
        who             text not null,
        legal_bases     text[] not null,
        measures        text[] not null,
        figures         jsonb not null,
        results         text not null,
        source          text not null,
        trust           text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      comment on table past_operations is 'Operations that took place before this system, as far as they are public.';
      comment on column past_operations.participants is 'States that are named, hosts among them; more may have taken part: see who.';
      ${reference('past_operations')}
    `);
  }

  /** The facts come back from data/ at the next start. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table past_operations;
      create table past_operations (
        key         text primary key,
        name        text not null,
        period      text not null,
        starts_on   date not null,
        ends_on     date,
        place       text not null,
        who         text not null,
        results     text not null,
        source      text not null
      );
      comment on table past_operations is 'Operations that took place before this system, as far as they are public.';
      ${reference('past_operations')}
    `);
  }
}
