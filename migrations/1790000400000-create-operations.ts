import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, closed, guarded, openToClock, reference } from './support.js';

const STATES = [
  'risk_analysis', 'proposed', 'confirmed', 'planning', 'plan_signed', 'preparation', 'active', 'suspended', 'demobilised',
  'evaluation', 'closed', 'archived', 'cancelled',
]; // prettier-ignore

/** Roles that follow operations for a state, from the moment the state is asked. */
const FOR_A_STATE = `'national_contact_point', 'operation_coordinator', 'operation_commander', 'police_chief',
  'central_unit_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer', 'safeguard_officer'`;

/** Joint operations: who hosts, who takes part, where, on which plan. */
export class CreateOperations1790000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table operations (
        ${caseColumns('operation', STATES)},
        type                     text not null,
        code_name                text not null check (code_name <> ''),
        sequence                 text,
        title                    text not null,
        annual_plan_id           uuid,
        risk_item_id             uuid references risk_items,
        starts_on                date not null,
        ends_on                  date check (ends_on >= starts_on),
        border_sections          text[] not null,
        measures                 text[] not null,
        objectives               jsonb not null,
        funding                  text,
        empact_action            text,
        coordination_centre      text,
        legal_bases              text[] not null,
        countries                text[] not null,
        concerned_countries      text[] not null,
        plan_version             integer not null check (plan_version > 0),
        amendment_version        integer,
        suspended_by_monitor     boolean not null,
        -- Within one authority: across them, the refusal would tell of operations that nobody may know of yet.
        unique (owner_authority_id, code_name, sequence, starts_on),
        constraint planned_on_a_risk check (state in ('risk_analysis', 'proposed', 'confirmed', 'cancelled') or risk_item_id is not null),
        constraint active_on_a_basis check (state <> 'active' or legal_bases <> '{}'),
        constraint only_deployments_stay_open check (ends_on is not null or type = 'bilateral_deployment'),
        constraint amended_upwards check (amendment_version = plan_version + 1)
      );
      comment on column operations.countries is 'Hosts and participants that have not declined.';
      comment on column operations.concerned_countries is 'These, and the states on both sides of its border sections.';
      create index on operations (owner_authority_id, starts_on desc, id desc);
      create index on operations using gin (concerned_countries);
      create index on operations using gin (border_sections);
      alter table role_assignments add foreign key (operation_id) references operations;
      ${guarded('operations', [
        `id = any((select app.places())::uuid[])`,
        `owner_authority_id = any((select app.places('operation_coordinator', 'police_chief', 'national_contact_point', 'analyst'))::uuid[])`,
        `state <> 'risk_analysis' and concerned_countries && array[(select app.country_as(${FOR_A_STATE}))]`,
      ])}

      create table participations (
        id                uuid primary key,
        operation_id      uuid not null references operations,
        country           text not null references countries,
        authority_id      uuid not null references authorities,
        part              text not null check (part in ('host', 'participant', 'agency', 'observer')),
        state             text not null check (state in ('invited', 'accepted', 'declined')),
        invited_at        timestamptz not null,
        answered_at       timestamptz,
        answered_by       uuid references officers,
        signed_version    integer,
        signed_at         timestamptz,
        signed_by         uuid references officers,
        agreed_version    integer,
        unique (operation_id, country),
        constraint signed_by_somebody check ((signed_version is null) = (signed_by is null) and (signed_version is null) = (signed_at is null)),
        constraint signed_by_those_who_take_part check (signed_version is null or state = 'accepted')
      );
      ${belongsTo('participations', 'operations', 'operation_id')}

      create table operation_sites (
        id                uuid primary key,
        operation_id      uuid not null references operations,
        country           text not null references countries,
        name              text not null,
        crossing_point    text references crossing_points,
        border_section    text references border_sections,
        latitude          double precision check (latitude between -90 and 90),
        longitude         double precision check (longitude between -180 and 180),
        leader_id         uuid references officers,
        reporting_cutoff  time not null,
        unique (operation_id, name)
      );
      comment on column operation_sites.reporting_cutoff is 'Local time by which the day is reported.';
      ${belongsTo('operation_sites', 'operations', 'operation_id')}

      -- Whether the asking officer's state takes part: the plan is for those who do, not for all who know of it.
      create function app.takes_part(operation uuid) returns boolean language sql stable
        return exists (select from operations o where o.id = operation
          and (app.country() = any(o.countries) or o.id = any(app.places()) or o.owner_authority_id = app.authority()));
      grant execute on function app.takes_part to seecase_app;

      create table plan_sections (
        operation_id  uuid not null references operations,
        plan_version  integer not null,
        code          text not null,
        text          text not null,
        complete      boolean not null,
        written_by    uuid not null references officers,
        written_at    timestamptz not null,
        primary key (operation_id, plan_version, code)
      );
      ${closed('plan_sections')}
      ${openToClock('plan_sections')}
      create policy participants on plan_sections to seecase_app
        using (app.takes_part(operation_id)) with check (app.takes_part(operation_id));
      grant select, insert, update on plan_sections to seecase_app;

      create table plan_amendments (
        operation_id  uuid not null references operations,
        plan_version  integer not null,
        reason        text not null check (reason <> ''),
        proposed_by   uuid not null references officers,
        proposed_at   timestamptz not null,
        outcome       text check (outcome in ('agreed', 'withdrawn')),
        decided_at    timestamptz,
        primary key (operation_id, plan_version, proposed_at)
      );
      ${closed('plan_amendments')}
      create policy participants on plan_amendments to seecase_app
        using (app.takes_part(operation_id)) with check (app.takes_part(operation_id));
      grant select, insert, update on plan_amendments to seecase_app;

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

      -- What keeps an operation from being closed, counted across walls and told without content. Each feature that can
      -- stand in the way has a function app.obstacle_<name>(operation uuid) returning how many.
      create function app.obstacles_to_closing(operation uuid) returns table (obstacle text, number integer)
        language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          for obstacle in select proname from pg_proc
            where pronamespace = 'app'::regnamespace and proname like 'obstacle\\_%' order by proname
          loop
            execute format('select app.%I($1)', obstacle) into number using operation;
            obstacle := substr(obstacle, length('obstacle_') + 1);
            if number > 0 then return next; end if;
          end loop;
        end $$;
      grant execute on function app.obstacles_to_closing to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacles_to_closing;
      drop table past_operations, plan_amendments, plan_sections;
      drop function app.takes_part;
      drop table operation_sites, participations;
      alter table role_assignments drop constraint role_assignments_operation_id_fkey;
      drop table operations;
    `);
  }
}
