import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const STATES = ['open', 'returned', 'accepted', 'in_progress', 'overdue', 'done', 'verified', 'withdrawn'];

/** What an operation leaves to be done, each handed to an authority with a due day. */
export class CreateFollowUps1790000940000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table follow_ups (
        ${caseColumns('follow_up', STATES)},
        operation_id       uuid not null references operations,
        site_id            uuid references operation_sites,
        kind               text not null check (kind in ('lesson', 'legal_gap', 'operational_gap', 'recommendation', 'open_item', 'lead')),
        title              text not null check (title <> ''),
        description        text not null,
        source_type        text,
        source_id          uuid,
        addressee_id       uuid not null references authorities,
        addressee_country  text not null references countries,
        assignee_id        uuid references officers,
        due_on             date not null,
        climbed            integer not null,
        waits_at           uuid not null references authorities,
        accepted_at        timestamptz,
        accepted_by        uuid references officers,
        outcome            text,
        done_at            timestamptz,
        done_by            uuid references officers,
        verified_at        timestamptz,
        verified_by        uuid references officers,
        constraint source_in_full check ((source_type is null) = (source_id is null)),
        constraint accepted_by_somebody check (state not in ('accepted', 'in_progress', 'overdue', 'done', 'verified') or accepted_by is not null),
        constraint done_in_words check (state not in ('done', 'verified') or done_by is not null and outcome <> ''),
        constraint verified_by_somebody_else check (state <> 'verified' or verified_by is not null and verified_by <> done_by)
      );
      comment on column follow_ups.waits_at is 'Whose chief is asked next: the authority it was handed to, or one above it.';
      create index on follow_ups (operation_id, opened_at desc, id desc);
      create index on follow_ups (owner_authority_id, opened_at desc, id desc);
      create index on follow_ups (addressee_id, opened_at desc, id desc);
      create index on follow_ups (waits_at, opened_at desc, id desc);
      create index on follow_ups (assignee_id, opened_at desc, id desc) where assignee_id is not null;
      create index on follow_ups (opened_by, opened_at desc, id desc);
      create index on follow_ups (due_at) where due_at is not null;

      -- Whether this authority hosts that operation, as far as the asking officer sees it.
      create function app.hosts(operation uuid, authority uuid) returns boolean language sql stable
        return exists (select from participations p where p.operation_id = operation and p.authority_id = authority
          and p.part = 'host');
      grant execute on function app.hosts to seecase_app;

      -- Whether the asking officer has a part in this operation: a function in it, or speaking for a state that takes part.
      create function app.hands_over(operation uuid) returns boolean language sql stable
        return operation = any(app.places()) or exists (select from operations o where o.id = operation
          and (o.owner_authority_id = any(app.places('operation_coordinator'))
            or app.country_as('operation_coordinator', 'national_contact_point', 'evaluator') = any(o.countries)));
      grant execute on function app.hands_over to seecase_app;
      ${guarded(
        'follow_ups',
        [
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'national_contact_point',
             'team_leader', 'rights_monitor', 'evaluator'))::uuid[])`,
          `owner_authority_id = any((select app.places('operation_coordinator', 'police_chief', 'national_contact_point', 'evaluator'))::uuid[])`,
          `addressee_id = any((select app.places('team_leader', 'operation_coordinator', 'operation_commander', 'national_contact_point',
             'police_chief', 'central_unit_officer', 'liaison_officer', 'analyst', 'handling_officer', 'readmission_supervisor',
             'safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'))::uuid[])`,
          `waits_at = any((select app.places('police_chief'))::uuid[])`,
          `assignee_id = (select app.officer())`,
          `opened_by = (select app.officer())`,
        ],
        `app.hosts(operation_id, owner_authority_id) and app.hands_over(operation_id)`,
      )}

      create function app.obstacle_items_not_handed_over(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from public.follow_ups f where f.operation_id = operation and f.state in ('open', 'returned');
      end;
      comment on function app.obstacle_items_not_handed_over is 'Items that no authority has accepted.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_items_not_handed_over;
      drop table follow_ups;
      drop function app.hands_over, app.hosts;
    `);
  }
}
