import type { MigrationInterface, QueryRunner } from 'typeorm';

const BETWEEN_STATES = ['requests', 'spontaneous_information', 'strategic_exchanges'];
const draftOf = (table: string): string => `
        (a_table = '${table}' and exists (select from public.${table} c where c.id = a_record
          and c.owner_country <> app.country() and (c.sent_at is null or an_hour < c.sent_at)))`;

/**
 * What a side did to a case before it sent it is its own: drafts are not the other side's. What an officer of the asker's
 * own state did is not hidden from it: a case that came by another channel is taken down by the side that received it.
 */
export class KeepDraftsToTheirSide1790005700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.was_their_draft(a_table text, a_record uuid, an_hour timestamptz, an_officer uuid)
      returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
      begin atomic
        select (${BETWEEN_STATES.map(draftOf).join(' or')})
          and not exists (select from public.officers o join public.authorities a on a.id = o.authority_id
            where o.id = an_officer and a.country = app.country());
      end;
      grant execute on function app.was_their_draft to seecase_app;
      create policy drafts_of_others on audit_entries as restrictive for select to seecase_app
        using (record_type is null or record_type <> all ('{${BETWEEN_STATES.join(',')}}')
          or not app.was_their_draft(record_type, record_id, at, officer_id));
      create policy drafts_of_others on reasons as restrictive for select to seecase_app
        using (record_type <> all ('{${BETWEEN_STATES.join(',')}}')
          or not app.was_their_draft(record_type, record_id, at, officer_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy drafts_of_others on reasons;
      drop policy drafts_of_others on audit_entries;
      drop function app.was_their_draft;
    `);
  }
}
