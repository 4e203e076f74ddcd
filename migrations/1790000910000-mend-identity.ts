import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Nobody gives themselves a role; a guest stays for the last of their deployments; an authority may have its own names. */
export class MendIdentity1790000910000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy administered on role_assignments;
      create policy administered on role_assignments for insert to seecase_app
        with check (officer_id <> (select app.officer()) and (authority_id = any((select app.administered())::uuid[])
          or operation_id is not null and app.sees('operations', operation_id)));

      -- Cutting one deployment short does not end the account while another one runs.
      create or replace function app.guest_stays_until(deployment uuid, until timestamptz) returns void
        language sql ${DEFINER}
      begin atomic
        update public.officers o set valid_until = greatest(until, (
          select max(other.departure) from public.deployments other
          where other.officer_id = d.officer_id and other.id <> d.id and other.state in ('accepted', 'serving')))
        from public.deployments d where d.id = deployment and o.id = d.officer_id and o.guest;
      end;

      alter table country_designations
        add column reader_authority_id uuid references authorities,
        drop constraint country_designations_country_reader_country_key,
        add constraint one_designation_each unique nulls not distinct (country, reader_country, reader_authority_id);
      comment on table country_designations is
        'How a territory is named, and to whom one may write about it: by officers of that authority, else of that country, else by all.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from country_designations where reader_authority_id is not null;
      alter table country_designations
        drop constraint one_designation_each,
        drop column reader_authority_id,
        add unique nulls not distinct (country, reader_country);
      create or replace function app.guest_stays_until(deployment uuid, until timestamptz) returns void
        language sql ${DEFINER}
      begin atomic
        update public.officers o set valid_until = until from public.deployments d
        where d.id = deployment and o.id = d.officer_id and o.guest;
      end;
      drop policy administered on role_assignments;
      create policy administered on role_assignments for insert to seecase_app
        with check (authority_id = any((select app.administered())::uuid[])
          or operation_id is not null and app.sees('operations', operation_id));
    `);
  }
}
