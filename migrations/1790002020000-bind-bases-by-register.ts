import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

/** Whom a basis for deployments binds, and what hosts have declared, is in the register and nowhere else. */
export class BindBasesByRegister1790002020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table legal_bases drop column parties;
      alter table legal_bases add column register_instrument text;
      comment on table legal_bases is
        'What officers may be deployed on, and the powers that follow. register_instrument: the instrument of the register whose parties it binds, null where it is tied to none; hosts: null where any party may host.';
      drop table host_declarations;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create table host_declarations (
        country     text not null references countries,
        subject     text not null check (subject in ('weapons', 'identity_check', 'hold')),
        allowed     boolean not null,
        text        text not null,
        valid_from  date not null,
        source      text not null,
        trust       text not null check (trust in ('verified', 'secondary', 'unverified')),
        primary key (country, subject, valid_from)
      );
      ${reference('host_declarations')}
      alter table legal_bases drop column register_instrument;
      alter table legal_bases add column parties jsonb;
    `);
  }
}
