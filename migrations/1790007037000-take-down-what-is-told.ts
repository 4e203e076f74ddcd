import type { MigrationInterface, QueryRunner } from 'typeorm';

const OVER = `state in ('under_review', 'concluded', 'destroyed')`;
const RELEASED = `${OVER} or state in ('draft', 'submitted', 'withdrawn', 'withheld') or released_by is not null`;

const came = (from: string): string => `
      create or replace function app.came_from_elsewhere(carrier_type text, carrier uuid, from_country text, to_country text) returns boolean
        language sql stable return ${from};
`;
const BETWEEN = `from_country = case r.elsewhere when 'owner' then r.owner_country when 'other' then r.other_country end
            and to_country = case r.elsewhere when 'owner' then r.other_country when 'other' then r.owner_country end`;
const WITH_A_REQUEST = `carrier_type = 'requests' and to_country = app.country() and exists (
          select from requests r where r.id = carrier and ${BETWEEN})`;
const TOLD = `carrier_type = 'spontaneous_information' and to_country = app.country() and exists (
          select from spontaneous_information r where r.id = carrier and ${BETWEEN})`;

const withoutAccount = (cases: string): string => `
      create or replace function app.without_account(copies uuid[]) returns table (id uuid, country text, request uuid)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select r.id, case q.elsewhere when 'owner' then q.owner_country else q.other_country end, q.id
        from public.received_items r join ${cases}
        where r.id = any(copies) and q.elsewhere is not null;
      end;
`;

/** What is told unasked to or by a state that has no account here: what it says and does is taken down, as of requests. */
export class TakeDownWhatIsTold1790007037000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table spontaneous_information
        add elsewhere text check (elsewhere in ('owner', 'other')),
        add taken_down jsonb not null default '[]',
        drop constraint released_before_it_goes,
        add constraint released_before_it_goes check (${RELEASED} or elsewhere is not distinct from 'owner');
      alter table spontaneous_information alter taken_down drop default;
      create policy openers_for_elsewhere on spontaneous_information for insert to seecase_app
        with check (opened_by = (select app.officer()) and elsewhere = 'owner' and other_country = (select app.country())
          and (select app.places('liaison_officer', 'central_unit_officer')) <> '{}');
      ${came(`${WITH_A_REQUEST} or ${TOLD}`)}
      ${withoutAccount(`(select id, 'requests' as kind, elsewhere, owner_country, other_country from public.requests
          union all select id, 'spontaneous_information', elsewhere, owner_country, other_country from public.spontaneous_information) q
          on q.kind = r.carrier_type and q.id = r.carrier_id`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${withoutAccount(`public.requests q on r.carrier_type = 'requests' and q.id = r.carrier_id`)}
      ${came(WITH_A_REQUEST)}
      drop policy openers_for_elsewhere on spontaneous_information;
      alter table spontaneous_information drop constraint released_before_it_goes,
        drop elsewhere, drop taken_down, add constraint released_before_it_goes check (${RELEASED});
    `);
  }
}
