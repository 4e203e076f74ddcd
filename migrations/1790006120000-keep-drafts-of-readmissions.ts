import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = ['requests', 'spontaneous_information', 'strategic_exchanges'];
const NOW = [...BEFORE, 'readmissions'];
const schemaOf = (table: string): string => (table === 'readmissions' ? 'readmission' : 'public');
const draftOf = (table: string): string => `
        (a_table = '${table}' and exists (select from ${schemaOf(table)}.${table} c where c.id = a_record
          and c.owner_country <> app.country() and (c.sent_at is null or an_hour < c.sent_at)))`;

const drafts = (tables: readonly string[]): string => `
  create or replace function app.was_their_draft(a_table text, a_record uuid, an_hour timestamptz, an_officer uuid)
    returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select (${tables.map(draftOf).join(' or')})
      and not exists (select from public.officers o join public.authorities a on a.id = o.authority_id
        where o.id = an_officer and a.country = app.country());
  end;
  alter policy drafts_of_others on audit_entries
    using (record_type is null or record_type <> all ('{${tables.join(',')}}')
      or not app.was_their_draft(record_type, record_id, at, officer_id));
  alter policy drafts_of_others on reasons
    using (record_type <> all ('{${tables.join(',')}}')
      or not app.was_their_draft(record_type, record_id, at, officer_id));
`;

/** What the requesting side did to a readmission before it sent it is its own, as with every case between states. */
export class KeepDraftsOfReadmissions1790006120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(drafts(NOW));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(drafts(BEFORE));
  }
}
