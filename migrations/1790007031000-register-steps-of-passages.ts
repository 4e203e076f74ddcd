import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clockColumns, clockIndex, guardedAnew } from './support.js';

const EXCHANGE = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer'`;

const REASONS = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((select app.places(${EXCHANGE}))::uuid[])`,
  `via && (select app.places('liaison_officer', 'central_unit_officer'))::uuid[]`,
  `from_country = (select app.country_as('data_protection_officer'))`,
  `to_country = (select app.country_as('data_protection_officer')) and liaison_in = any(via)`,
];

/** Whoever registers the steps of a sending state that has nobody here. */
const REGISTERS = `elsewhere = 'owner' and liaison_in = any((select app.places('liaison_officer'))::uuid[])`;

const OPENS = `opened_by = (select app.officer()) and owner_authority_id = (select app.authority())`;

/** What a liaison officer takes down that a state without account asks through SELEC. */
const TAKES_DOWN = `elsewhere = 'owner' and route = 'selec' and other_country = (select app.country())
  and opened_by = (select app.officer()) and (select app.places('liaison_officer')) <> '{}'`;

const arrives = (hands: string): string => `
      create or replace function app.request_message_arrives(request uuid) returns void language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        -- Whoever delivers it sees the request; the rest is for its workflow to say.
        if exists (select from passages p where p.carrier_id = request and p.state in ('at_focal_point_in', 'delivered')
          and ${hands}) then
          update request_messages set on_its_way = false where request_id = request and on_its_way;
        end if;
      end $$;
`;
const FOCAL_POINT = `p.focal_point_in = any(app.places('central_unit_officer'))`;

/**
 * A way through SELEC one end of which has nobody here: its steps are registered by the other end's liaison officers, as
 * they are told of them. And each stop has a time in which it is wished that it hands on.
 */
export class RegisterStepsOfPassages1790007031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table passages
        add elsewhere   text check (elsewhere in ('owner', 'other')),
        add taken_down  jsonb not null default '[]',
        ${clockColumns.trim().replace(/^ {0,2}(?=\w)/gm, 'add ')};
      alter table passages alter taken_down drop default;
      ${clockIndex('passages')}
      create index on passages (liaison_in, opened_at desc, id desc) where elsewhere = 'owner';
      ${guardedAnew('passages', [...REASONS, REGISTERS])}
      alter policy openers on passages with check (${OPENS}
        or opened_by = (select app.officer()) and ${REGISTERS});
      create policy liaison_openers on requests for insert to seecase_app with check (${TAKES_DOWN});
      ${arrives(`(${FOCAL_POINT} or p.elsewhere = 'other' and p.liaison_out = any(app.places('liaison_officer')))`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${arrives(FOCAL_POINT)}
      drop policy liaison_openers on requests;
      alter policy openers on passages with check (${OPENS});
      ${guardedAnew('passages', REASONS)}
      alter table passages drop constraint alarm_of_a_clock, drop elsewhere, drop taken_down, drop clock, drop alarm_at;
    `);
  }
}
