import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded, reference } from './support.js';

const FOR_A_STATE = `'national_contact_point', 'operation_coordinator', 'operation_commander', 'police_chief'`;

/** On what legal basis officers are sent, and who is sent. */
export class CreateDeployments1790000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;

      create table legal_bases (
        code        text primary key,
        instrument  text not null,
        article     text not null,
        title       text not null,
        parties     jsonb,
        hosts       text[],
        powers      text[] not null,
        conditions  text[] not null,
        valid_from  date not null,
        valid_to    date check (valid_to > valid_from),
        source      text not null,
        trust       text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      comment on table legal_bases is
        'What officers may be deployed on, and the powers that follow. parties: since when each is bound, null where it is tied to none; hosts: null where any party may host.';

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
      comment on table host_declarations is 'What a host state allows visiting officers: by declaration, or by its own law.';
      ${reference('legal_bases')}
      ${reference('host_declarations')}

      create table deployments (
        ${caseColumns('deployment', ['proposed', 'accepted', 'refused', 'serving', 'ended', 'withdrawn'])},
        operation_id             uuid not null references operations,
        officer_id               uuid not null references officers,
        country                  text not null references countries,
        authority_id             uuid not null references authorities,
        host_countries           text[] not null,
        site_id                  uuid references operation_sites,
        function                 text not null,
        profile                  text,
        legal_basis              text not null references legal_bases,
        powers                   text[] not null,
        weapon_permitted         boolean not null,
        powers_to_confirm        text[] not null,
        database_access          text[] not null,
        arrival                  timestamptz not null,
        departure                timestamptz not null check (departure > arrival),
        superior_id              uuid references officers,
        accreditation_no         text,
        briefed_at               timestamptz,
        briefed_by               uuid references officers,
        code_of_conduct_at       timestamptz,
        exclude using gist (operation_id with =, officer_id with =, function with =, tstzrange(arrival, departure) with &&)
          where (state in ('proposed', 'accepted', 'serving')),
        constraint briefed_by_somebody_else check (briefed_by <> officer_id)
      );
      create index on deployments (operation_id, opened_at desc, id desc);
      create index on deployments (officer_id, opened_at desc, id desc);
      create index on deployments (country, opened_at desc, id desc);
      create index on deployments (due_at) where due_at is not null;
      ${guarded('deployments', [
        `officer_id = (select app.officer())`,
        `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
           'national_contact_point', 'rights_monitor', 'evaluator', 'field_officer', 'debriefer',
           'screener', 'analyst'))::uuid[])`,
        `country = (select app.country_as(${FOR_A_STATE}))`,
        `host_countries && array[(select app.country_as(${FOR_A_STATE}))]`,
      ])}

      -- A guest's account ends when the deployment does, also when that is sooner or later than was thought.
      create function app.guest_stays_until(deployment uuid, until timestamptz) returns void
        language sql security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        update officers o set valid_until = until from deployments d
        where d.id = deployment and o.id = d.officer_id and o.guest;
      end;
      grant execute on function app.guest_stays_until to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.guest_stays_until;
      drop table deployments, host_declarations, legal_bases;
    `);
  }
}
