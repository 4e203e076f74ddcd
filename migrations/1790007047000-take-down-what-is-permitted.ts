import type { MigrationInterface, QueryRunner } from 'typeorm';

const meant = (cases: string): string => `
      create or replace function app.copy_meant(request uuid, item uuid, theirs boolean) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select r.id from public.received_items r
          join ${cases}
        where r.carrier_id = request and r.item_id = item and q.elsewhere is not null and r.state not in ('corrected', 'destroyed')
          and case when theirs then r.owner_country = app.country() else r.source_country = app.country() end
        order by r.opened_at desc, r.id desc limit 1;
      end;
`;

const taking = (how: string): string => `
      drop policy openers_for_elsewhere on use_permissions;
      create policy openers_for_elsewhere on use_permissions for insert to seecase_app
        with check (opened_by = (select app.officer()) and ${how} and item_type = 'received_items'
          and owner_country = app.country() and app.may_take_down(item_id, transmission_item_id, holder_country));
`;
const BY_MAIL = 'external_id is not null';
const BY_HAND = `(${BY_MAIL} or taken_down <> '[]' and (select app.places('central_unit_officer')) <> '{}')`;

/** What a state without account here asks about something that it has, and what it says of a notice, is taken down with where it came from. */
export class TakeDownWhatIsPermitted1790007047000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table use_permissions add taken_down jsonb not null default '[]';
      alter table use_permissions alter taken_down drop default;
      alter table correction_notices add taken_down jsonb not null default '[]';
      alter table correction_notices alter taken_down drop default;
      ${taking(BY_HAND)}
      ${meant(`(select id, 'requests' as kind, elsewhere from public.requests
            union all select id, 'spontaneous_information', elsewhere from public.spontaneous_information) q
            on q.kind = r.carrier_type and q.id = r.carrier_id`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${meant(`public.requests q on r.carrier_type = 'requests' and q.id = r.carrier_id`)}
      ${taking(BY_MAIL)}
      alter table correction_notices drop taken_down;
      alter table use_permissions drop taken_down;
    `);
  }
}
