import type { MigrationInterface, QueryRunner } from 'typeorm';

const PASS_ON = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer', 'handling_officer'`;

const REASONS = `opened_by = (select app.officer())
    or owner_authority_id = any((select app.places('handling_officer'))::uuid[])
    or owner_country = (select app.country_as('data_protection_officer'))
    or owner_country = (select app.country()) and operation_id = any((select app.places('operation_coordinator'))::uuid[])`;
const RECEIVED = `item_type = 'received_items' and (owner_country = (select app.country_as('central_unit_officer'))
    or holder_authority_id = any((select app.places(${PASS_ON}))::uuid[])
    or holder_country = (select app.country_as('central_unit_officer', 'data_protection_officer')))`;

const seenBy = (reasons: string): string => `id = (select app.in_hand())
    or named_readers @> array[(select app.officer())]
    or not restricted and (${reasons})`;

/** What was received from another state: its holder asks, and whoever passed it on decides. */
export class AskForWhatWasReceived1790003430000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table use_permissions
        add column transmission_item_id uuid references transmission_items,
        add column holder_country text references countries,
        add column holder_authority_id uuid references authorities,
        add column instrument text,
        add column new_purpose text check (new_purpose <> ''),
        add column legal_basis text check (legal_basis <> ''),
        add constraint asked_by_its_holder check ((item_type = 'received_items') = (transmission_item_id is not null)
          and (transmission_item_id is null) = (holder_country is null) and (holder_country is null) = (holder_authority_id is null)),
        add constraint other_purpose_is_said check ((lifts = 'OTHER_PURPOSE') = (new_purpose is not null));
      create index on use_permissions (holder_authority_id, opened_at desc, id desc) where item_type = 'received_items';
      create index on use_permissions (holder_country, opened_at desc, id desc) where item_type = 'received_items';
      ${readableBy(`${REASONS}
    or ${RECEIVED}`)}

      -- What was received is asked of whoever passed it on; everything else of its owner.
      create or replace function app.is_of(record_type text, record_id uuid, authority uuid) returns boolean language plpgsql stable as $$
        declare found_one boolean;
        begin
          execute format('select exists (select from %I where id = $1 and %I = $2)', record_type,
            case record_type when 'received_items' then 'source_authority_id' else 'owner_authority_id' end)
            into found_one using record_id, authority;
          return found_one;
        end $$;

      -- What the provider of a copy has permitted, and on which conditions: for everybody who handles the copy.
      create function app.granted_for_copies(copies uuid[])
        returns table (item_id uuid, lifts text, use text, recipient text, expires timestamptz, conditions text, new_purpose text)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select p.item_id, p.lifts, p.use, p.recipient, p.expires_at, p.conditions, p.new_purpose from public.use_permissions p
        where p.item_id = any(copies) and p.item_type = 'received_items' and p.state = 'granted';
      end;
      grant execute on function app.granted_for_copies to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.granted_for_copies;
      ${readableBy(REASONS)}
      alter table use_permissions drop constraint other_purpose_is_said, drop constraint asked_by_its_holder,
        drop column transmission_item_id, drop column holder_country, drop column holder_authority_id,
        drop column instrument, drop column new_purpose, drop column legal_basis;
      create or replace function app.is_of(record_type text, record_id uuid, authority uuid) returns boolean language plpgsql stable as $$
        declare found_one boolean;
        begin
          execute format('select exists (select from %I where id = $1 and owner_authority_id = $2)', record_type)
            into found_one using record_id, authority;
          return found_one;
        end $$;
    `);
  }
}

function readableBy(reasons: string): string {
  return `drop policy readers on use_permissions;
      drop policy writers on use_permissions;
      create policy readers on use_permissions for select to seecase_app using (${seenBy(reasons)});
      create policy writers on use_permissions for update to seecase_app using (${seenBy(reasons)});`;
}
