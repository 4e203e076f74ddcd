import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const PASS_ON = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer', 'handling_officer'`;

/** Notices about what was passed on: wrong, unlawful, taken back, contested, classified anew. */
export class CreateCorrectionNotices1790003420000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Everybody who has a copy of an item of one's own state that still says something: who got it, and who got it from
      -- them. Of what they did with it nothing is told.
      create function app.copies_of(item uuid)
        returns table (id uuid, owner_authority_id uuid, owner_country text, instrument text)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        with recursive copies as (
          select r.id, r.owner_authority_id, r.owner_country, r.instrument, r.state, 1 as hands from public.received_items r
            join public.transmission_items i on i.id = r.item_id
            where i.id = item and i.owner_country = app.country()
          union all
          select r.id, r.owner_authority_id, r.owner_country, r.instrument, r.state, c.hands + 1 from copies c
            join public.transmission_items i on i.source_type = 'received_items' and i.source_id = c.id
            join public.received_items r on r.item_id = i.id
            where c.hands < 20)
        select distinct c.id, c.owner_authority_id, c.owner_country, c.instrument from copies c
        where c.state not in ('corrected', 'destroyed');
      end;

      -- What a state has made of something that it received, for the act that destroys both.
      create function app.drawn_from_copy(copy uuid) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select i.id from public.transmission_items i
        where i.source_type = 'received_items' and i.source_id = copy and i.owner_country = app.country()
          and i.state not in ('withdrawn', 'destroyed');
      end;
      create index on transmission_items (source_id) where source_id is not null;

      -- Whether whoever issues a notice may write to that addressee about that copy; asked with their own rights.
      create function app.may_notify(direction text, item uuid, received uuid, addressee uuid) returns boolean language plpgsql stable as $$
        begin
          if direction = 'to_transmitter' then
            return exists (select from received_items r where r.id = received and r.item_id = item
              and r.source_authority_id = addressee and r.owner_country = app.country());
          end if;
          return exists (select from transmission_items i where i.id = item)
            and exists (select from app.copies_of(item) c where c.id = received and c.owner_authority_id = addressee);
        end $$;
      grant execute on function app.copies_of, app.drawn_from_copy, app.may_notify to seecase_app;

      create table correction_notices (
        ${caseColumns('correction_notice', ['sent', 'alarmed', 'acknowledged', 'corrected', 'deleted', 'restricted', 'applied', 'accepted', 'disputed'])},
        fan_out_id         uuid not null,
        direction          text not null check (direction in ('to_recipient', 'to_transmitter')),
        kind               text not null check (kind in ('incorrect', 'unlawful', 'recall', 'restrict', 'reclassification')),
        from_country       text not null references countries,
        from_authority_id  uuid not null references authorities,
        item_id            uuid not null references transmission_items,
        received_id        uuid not null references received_items,
        instrument         text not null,
        grounds            text check (grounds <> ''),
        corrected          jsonb,
        classification     text,
        alarm_at           timestamptz,
        alarm_rule         text,
        alarmed_at         timestamptz,
        acknowledged_by    uuid references officers,
        acknowledged_at    timestamptz,
        concluded_by       uuid references officers,
        concluded_at       timestamptz,
        result_id          uuid,
        constraint to_another_state check (from_country <> owner_country),
        constraint classified_anew check ((kind = 'reclassification') = (classification is not null)),
        constraint concluded_once check ((concluded_at is not null) = (state in ('corrected', 'deleted', 'restricted', 'applied', 'accepted', 'disputed'))),
        constraint nothing_left_of_it check (concluded_at is null or corrected is null)
      );
      create index on correction_notices (opened_by, opened_at desc, id desc);
      create index on correction_notices (owner_authority_id, opened_at desc, id desc);
      create index on correction_notices (owner_country, opened_at desc, id desc);
      create index on correction_notices (from_authority_id, opened_at desc, id desc);
      create index on correction_notices (from_country, opened_at desc, id desc);
      create index on correction_notices (fan_out_id);
      create index on correction_notices (received_id);
      create index on correction_notices (due_at) where due_at is not null;
      comment on table correction_notices is 'Notices about what was passed on, one to each who has it; owned by whom they are addressed to.';
      ${guarded(
        'correction_notices',
        [
          `opened_by = (select app.officer())`,
          `owner_authority_id = any((select app.places(${PASS_ON}))::uuid[])`,
          `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
          `from_authority_id = any((select app.places(${PASS_ON}))::uuid[])`,
          `from_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
        ],
        `from_country = (select app.country()) and app.may_notify(direction, item_id, received_id, owner_authority_id)`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table correction_notices;
      drop index transmission_items_source_id_idx;
      drop function app.may_notify, app.drawn_from_copy, app.copies_of;
    `);
  }
}
