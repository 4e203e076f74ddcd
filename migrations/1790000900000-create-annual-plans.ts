import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, guarded } from './support.js';

const STATES = ['draft', 'proposed', 'confirmed', 'in_force', 'evaluated', 'closed', 'withdrawn'];

/** Roles that plan, decide or follow the year for a state. */
const FOR_A_STATE = `'analyst', 'operation_coordinator', 'operation_commander', 'national_contact_point', 'police_chief',
  'central_unit_officer', 'legal_officer', 'rights_monitor', 'evaluator'`;

/** What a group of states means to do together in a year; and where each operation comes from. */
export class CreateAnnualPlans1790000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table annual_plans (
        ${caseColumns('annual_plan', STATES)},
        year          smallint not null check (year between 2000 and 2100),
        title         text not null check (title <> ''),
        countries     text[] not null,
        climbed       integer not null,
        evaluation    text,
        evaluated_at  timestamptz,
        evaluated_by  uuid references officers,
        constraint evaluated_in_words check (state not in ('evaluated', 'closed') or evaluation is not null and evaluated_by is not null)
      );
      comment on column annual_plans.countries is 'The states that it names, and the bodies that take part.';
      create index on annual_plans (owner_authority_id, opened_at desc, id desc);
      create index on annual_plans using gin (countries);
      create index on annual_plans (due_at) where due_at is not null;
      ${guarded('annual_plans', [
        `owner_authority_id = any((select app.places('analyst', 'operation_coordinator', 'police_chief', 'national_contact_point'))::uuid[])`,
        `state <> 'draft' and countries && array[(select app.country_as(${FOR_A_STATE}))]`,
      ])}

      create table annual_plan_parties (
        plan_id       uuid not null references annual_plans,
        country       text not null references countries,
        authority_id  uuid not null references authorities,
        confirmed_at  timestamptz,
        confirmed_by  uuid references officers,
        primary key (plan_id, country),
        constraint confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by is null))
      );
      comment on table annual_plan_parties is 'The states that a plan names: in force once a chief of each has confirmed it.';
      ${belongsTo('annual_plan_parties', 'annual_plans', 'plan_id')}

      create table annual_plan_entries (
        id               uuid primary key,
        plan_id          uuid not null references annual_plans,
        title            text not null check (title <> ''),
        type             text not null,
        starts_on        date not null,
        ends_on          date check (ends_on >= starts_on),
        host_countries   text[] not null check (host_countries <> '{}'),
        border_sections  text[] not null,
        measures         text[] not null,
        risk_item_id     uuid references risk_items,
        note             text,
        unique (id, plan_id)
      );
      create index on annual_plan_entries (plan_id, starts_on);
      ${belongsTo('annual_plan_entries', 'annual_plans', 'plan_id')}

      alter table operations
        add foreign key (annual_plan_id) references annual_plans,
        add column annual_plan_entry_id uuid,
        add column requested_by uuid references authorities,
        add column requested_on date,
        add column request_reason text check (request_reason <> ''),
        add column climbed integer not null default 0,
        add foreign key (annual_plan_entry_id, annual_plan_id) references annual_plan_entries (id, plan_id),
        add constraint an_entry_is_of_a_plan check (annual_plan_entry_id is null or annual_plan_id is not null),
        add constraint requested_in_full check ((requested_by is null) = (requested_on is null)
          and (requested_by is null) = (request_reason is null));
      alter table operations alter column climbed drop default;
      comment on column operations.requested_by is 'The ministry of a host state that asked for it in the middle of a year.';
      create index on operations (annual_plan_id) where annual_plan_id is not null;
      create index on operations (due_at) where due_at is not null;

      -- How many operations of a plan have not ended: counted across walls, told without content.
      create function app.running_operations(plan uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from public.operations o
        where o.annual_plan_id = plan and o.state not in ('closed', 'archived', 'cancelled');
      end;
      grant execute on function app.running_operations to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.running_operations;
      drop index operations_due_at_idx, operations_annual_plan_id_idx;
      alter table operations
        drop column annual_plan_entry_id, drop column requested_by, drop column requested_on, drop column request_reason,
        drop column climbed, drop constraint operations_annual_plan_id_fkey;
      drop table annual_plan_entries, annual_plan_parties, annual_plans;
    `);
  }
}
