import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['transits', 'error_claims', 'readmission_invoices'];
const draftOf = (table: string): string => `
        (a_table = '${table}' and exists (select from readmission.${table} c where c.id = a_record
          and c.owner_country <> app.country() and (c.sent_at is null or an_hour < c.sent_at)))`;
const THEIRS = `record_type <> all ('{${TABLES.join(',')}}')
          or not app.was_their_return_draft(record_type, record_id, at, officer_id)`;

/** What a side did to a transit, a claim or an invoice before it sent it is its own. */
export class KeepDraftsOfReturnJourneys1790006640000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.was_their_return_draft(a_table text, a_record uuid, an_hour timestamptz, an_officer uuid)
      returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
      begin atomic
        select (${TABLES.map(draftOf).join(' or')})
          and not exists (select from public.officers o join public.authorities a on a.id = o.authority_id
            where o.id = an_officer and a.country = app.country());
      end;
      revoke execute on function app.was_their_return_draft from public;
      grant execute on function app.was_their_return_draft to seecase_app;
      create policy return_drafts_of_others on audit_entries as restrictive for select to seecase_app
        using (record_type is null or ${THEIRS});
      create policy return_drafts_of_others on reasons as restrictive for select to seecase_app
        using (${THEIRS});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy return_drafts_of_others on reasons;
      drop policy return_drafts_of_others on audit_entries;
      drop function app.was_their_return_draft;
    `);
  }
}
