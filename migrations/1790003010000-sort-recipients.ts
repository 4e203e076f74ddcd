import type { MigrationInterface, QueryRunner } from 'typeorm';

// Indented as the text that it replaces, so that going down restores that text.
const address = (columns: string, values: string): string => `
  create or replace function app.address_debriefing() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          delete from public.debriefing_recipients where debriefing_id = new.id;
          if new.released_at is not null and new.frozen_at is null and not 'H2' = any(new.handling_codes) then
            insert into public.debriefing_recipients (${columns})
              select distinct ${values} from unnest(new.releasable_to) recipient;
          end if;
          return null;
        end $$;
`;

/** To some states very many are released: with the time beside each, the newest are found without reading all of them. */
export class SortRecipients1790003010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table debriefing_recipients add column opened_at timestamptz;
      update debriefing_recipients r set opened_at = d.opened_at from debriefings d where d.id = r.debriefing_id;
      alter table debriefing_recipients alter column opened_at set not null;
      create index on debriefing_recipients (country, opened_at desc, debriefing_id desc);
      ${address('debriefing_id, country, opened_at', 'new.id, recipient, new.opened_at')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${address('debriefing_id, country', 'new.id, recipient')}
      alter table debriefing_recipients drop column opened_at;
    `);
  }
}
