import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const STATES = ['at_focal_point_out', 'at_liaison_out', 'at_liaison_in', 'at_focal_point_in', 'delivered', 'returned'];
const EXCHANGE = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer'`;

/** The way through SELEC (Convention, Arts 13-15): a stop is in \`via\` from when it was reached, and they are reached in their order. */
export class CreatePassages1790004140000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table passages (
        ${caseColumns('passage', STATES)},
        carrier_type     text not null check (carrier_type ~ '^[a-z_]{3,60}$'),
        carrier_id       uuid not null,
        direction        text not null check (direction in ('there', 'back')),
        from_country     text not null references countries,
        to_country       text not null references countries,
        focal_point_out  uuid not null references authorities,
        liaison_out      uuid not null references authorities,
        liaison_in       uuid not null references authorities,
        focal_point_in   uuid not null references authorities,
        unverified       text[] not null
          check (unverified <@ array['focal_point_out', 'liaison_out', 'liaison_in', 'focal_point_in']),
        via              uuid[] not null,
        hops             jsonb not null,
        basis            jsonb not null,
        offence          text,
        return_ground    text,
        constraint between_two_states check (from_country <> to_country and owner_country = from_country),
        constraint no_step_left_out check (
          via @> array[focal_point_out]
          and (state not in ('at_liaison_out', 'at_liaison_in', 'at_focal_point_in', 'delivered') or via @> array[liaison_out])
          and (state not in ('at_liaison_in', 'at_focal_point_in', 'delivered') or via @> array[liaison_in])
          and (state not in ('at_focal_point_in', 'delivered') or via @> array[focal_point_in])
          and (state <> 'delivered' or jsonb_array_length(hops) = 5)),
        constraint returned_on_a_ground check (return_ground is null or state = 'returned')
      );
      create unique index one_at_a_time on passages (carrier_id, direction) where state not in ('delivered', 'returned');
      create index on passages (opened_by, opened_at desc, id desc);
      create index on passages (owner_authority_id, opened_at desc, id desc);
      create index on passages (from_country, opened_at desc, id desc);
      create index on passages (to_country, opened_at desc, id desc);
      create index on passages using gin (via);
      create index on passages (carrier_id);
      ${guarded('passages', [
        `opened_by = (select app.officer())`,
        `owner_authority_id = any((select app.places(${EXCHANGE}))::uuid[])`,
        `via && (select app.places('liaison_officer', 'central_unit_officer'))::uuid[]`,
        `from_country = (select app.country_as('data_protection_officer'))`,
        `to_country = (select app.country_as('data_protection_officer')) and liaison_in = any(via)`,
      ])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table passages');
  }
}
