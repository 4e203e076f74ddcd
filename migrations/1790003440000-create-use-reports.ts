import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const PASS_ON = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer', 'handling_officer'`;

/** What recipients tell of the use of what they received. */
export class CreateUseReports1790003440000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What one's own state did with an item that it received, each deed once whatever the number of regimes; for the report
      -- that its transmitter may ask for, and so also for those who may not read the log.
      create function app.uses_of_item(item uuid)
        returns table (at timestamptz, event text, officer_id uuid, authority_id uuid, code text, reason text, result text)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select one.at, one.event, one.officer_id, one.authority_id, one.code, one.reason, one.result
        from (select distinct on (l.at, l.event, l.officer_id, l.received_id, l.code, l.result) l.*
              from public.transmission_log l
              where l.item_id = item and l.side = 'recipient' and l.country = app.country() and l.to_country = app.country()
                and l.event in ('receipt', 'reading', 'use', 'emergency_use', 'onward', 'restriction', 'correction', 'destruction', 'data_subject')
              order by l.at, l.event, l.officer_id, l.received_id, l.code, l.result, l.id) one
        order by one.id;
      end;
      grant execute on function app.uses_of_item to seecase_app;

      create table use_reports (
        ${caseColumns('use_report', ['asked', 'overdue', 'answered', 'withdrawn'])},
        asker_country       text not null references countries,
        asker_authority_id  uuid not null references authorities,
        item_id             uuid not null references transmission_items,
        received_id         uuid not null references received_items,
        instrument          text not null,
        unasked             boolean not null,
        question            text,
        answer_by           timestamptz,
        clock_rule          text,
        overdue_at          timestamptz,
        uses                jsonb,
        remarks             text,
        answered_by         uuid references officers,
        answered_at         timestamptz,
        constraint from_another_state check (asker_country <> owner_country),
        constraint answered_with_uses check ((state = 'answered') = (answered_at is not null) and (answered_at is null) = (uses is null))
      );
      create index on use_reports (opened_by, opened_at desc, id desc);
      create index on use_reports (owner_authority_id, opened_at desc, id desc);
      create index on use_reports (owner_country, opened_at desc, id desc);
      create index on use_reports (asker_authority_id, opened_at desc, id desc);
      create index on use_reports (asker_country, opened_at desc, id desc);
      create index on use_reports (item_id);
      create index on use_reports (due_at) where due_at is not null;
      comment on table use_reports is 'What recipients tell transmitters of the use of what they received; owned by the recipient.';
      ${guarded(
        'use_reports',
        [
          `opened_by = (select app.officer())`,
          `owner_authority_id = any((select app.places('handling_officer', 'central_unit_officer'))::uuid[])`,
          `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
          `asker_authority_id = any((select app.places(${PASS_ON}))::uuid[])`,
          `asker_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
        ],
        `case when unasked then owner_country = (select app.country()) and exists (
            select from received_items r where r.id = received_id and r.item_id = use_reports.item_id and r.source_country = asker_country)
          else asker_country = (select app.country()) and exists (
            select from transmission_items i where i.id = use_reports.item_id and i.copy_id = received_id
              and i.to_authority_id = use_reports.owner_authority_id and i.owner_country = asker_country) end`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table use_reports;
      drop function app.uses_of_item;
    `);
  }
}
