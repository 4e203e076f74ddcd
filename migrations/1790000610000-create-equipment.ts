import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, FOR_THE_HOST, guarded } from './support.js';

const STATES = [
  'registered', 'handed_over', 'in_use', 'given_back', 'returned', 'offered', 'donated', 'missing', 'lost',
]; // prettier-ignore

const THERE = `'operation_coordinator', 'operation_commander', 'team_leader', 'national_contact_point', 'field_officer',
  'debriefer', 'screener'`;

/** Equipment of an operation: whose it is, who has it, and the two signatures under every change of hands. */
export class CreateEquipment1790000610000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table equipment (
        ${caseColumns('equipment', STATES)},
        operation_id             uuid not null references operations,
        site_id                  uuid references operation_sites,
        kind                     text not null,
        description              text not null check (description <> ''),
        serial_no                text,
        quantity                 integer not null check (quantity > 0),
        property_country         text not null references countries,
        property_authority_id    uuid not null references authorities,
        funded_by                text,
        holder_kind              text check (holder_kind in ('authority', 'officer', 'site')),
        holder_id                uuid,
        constraint held_by_somebody check ((holder_kind is null) = (holder_id is null)),
        constraint held_or_with_its_owner check ((state in ('registered', 'returned', 'lost')) = (holder_id is null)),
        constraint donated_to_an_authority check (state not in ('offered', 'donated') or holder_kind = 'authority')
      );
      create index on equipment (operation_id, opened_at desc, id desc);
      create index on equipment (property_country, opened_at desc, id desc);
      create index on equipment (owner_country, opened_at desc, id desc);
      create index on equipment (holder_id, opened_at desc, id desc);
      ${guarded(
        'equipment',
        [
          `operation_id = any((select app.places(${THERE}))::uuid[])`,
          `property_country = (select app.country_as('national_contact_point', 'operation_coordinator', 'police_chief'))`,
          `holder_id = (select app.officer())`,
          `holder_id = any((select app.places('national_contact_point', 'operation_coordinator', 'police_chief', 'team_leader'))::uuid[])`,
          `owner_country = (select app.country_as('operation_coordinator', 'police_chief'))`,
        ],
        FOR_THE_HOST,
      )}

      create table equipment_movements (
        id            uuid primary key,
        equipment_id  uuid not null references equipment,
        kind          text not null check (kind in ('hand_over', 'give_back', 'donate', 'report_missing')),
        to_kind       text check (to_kind in ('authority', 'officer', 'site')),
        to_id         uuid,
        at            timestamptz not null,
        given_by      uuid not null references officers,
        received_at   timestamptz,
        received_by   uuid references officers,
        note          text,
        constraint signed_by_the_other_side check (received_by <> given_by),
        constraint signed_by_somebody check ((received_at is null) = (received_by is null)),
        constraint handed_to_somebody check ((kind in ('hand_over', 'donate')) = (to_id is not null))
      );
      create index on equipment_movements (equipment_id, id);
      ${belongsTo('equipment_movements', 'equipment', 'equipment_id')}

      create function app.obstacle_equipment_not_returned(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from equipment e
        where e.operation_id = operation and e.state in ('handed_over', 'in_use', 'given_back', 'offered', 'missing');
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_equipment_not_returned;
      drop table equipment_movements, equipment;
    `);
  }
}
