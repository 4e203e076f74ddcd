import type { MigrationInterface, QueryRunner } from 'typeorm';

const ERASED = `new.state = 'erased' and old.state <> 'erased'`;

/** What of a record is erased takes its files along; and by what one knows that it is. */
const ERASABLE: Readonly<Record<string, string>> = {
  debriefings: 'new.text_erased_at is not null and new.text_erased_at is distinct from old.text_erased_at',
  apprehensions: ERASED,
  arrests: ERASED,
  subjects: ERASED,
  relations: ERASED,
  intelligence_items: ERASED,
};

/**
 * Where a record shows one thing to some of its readers and another to others, its files go with the inmost part. A kind
 * of which that is so has a function app.files_of_<table>(record uuid) returns boolean, asked as the officer.
 */
const INMOST: Readonly<Record<string, string>> = {
  debriefings: 'app.hears(record)',
  apprehensions: 'app.keeps_apprehended(record)',
  arrests: 'app.keeps_arrested(record)',
  serious_incidents: `record = any(app.my_serious_reports()) or exists (select from serious_incidents i where i.id = record
    and (i.operation_id = any(app.places('rights_monitor'))
      or i.climbed >= 1 and i.owner_country = app.country_as('rights_monitor')
      or i.climbed >= 2 and i.participant_countries @> array[app.country_as('rights_monitor')]))`,
  interpreters: `exists (select from interpreters i where i.id = record and (i.officer_id = app.officer()
    or i.owner_country = app.country_as('operation_coordinator', 'national_contact_point', 'central_unit_officer')))`,
  protection_referrals: `exists (select from protection_referrals r where r.id = record
    and (app.officer() = any(r.named_readers || r.opened_by || r.source_opened_by)
      or app.holds('safeguard_officer', 'rights_monitor', 'operation_coordinator', 'operation_commander')))`,
};

const seenBy = (sees: string): string =>
  ['readers', 'writers']
    .map(
      (policy) => `alter policy ${policy} on attachments
        using ((state in ('kept', 'removed') or opened_by = (select app.officer())) and ${sees}(record_type, record_id));`,
    )
    .join('\n') +
  `alter policy openers on attachments with check (opened_by = (select app.officer()) and ${sees}(record_type, record_id));`;

/** Files are for those who are shown what they belong to, and are erased with it. */
export class ShowFilesByWhatIsTold1790001240000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${Object.entries(INMOST)
        .map(
          ([table, condition]) => `
            create function app.files_of_${table}(record uuid) returns boolean language sql stable return (${condition});
            grant execute on function app.files_of_${table} to seecase_app;`,
        )
        .join('')}

      create function app.sees_files(record_type text, record_id uuid) returns boolean language plpgsql stable as $$
        declare allowed boolean;
        begin
          if to_regprocedure(format('app.files_of_%I(uuid)', record_type)) is null then
            return app.sees(record_type, record_id);
          end if;
          execute format('select app.files_of_%I($1)', record_type) into allowed using record_id;
          return coalesce(allowed, false);
        end $$;
      grant execute on function app.sees_files to seecase_app;
      ${seenBy('app.sees_files')}

      create function app.forget_files() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          perform app.erase_attachments(tg_table_name, new.id, now());
          return null;
        end $$;
      ${Object.entries(ERASABLE)
        .map(
          ([table, when]) => `create trigger forget_files after update on ${table} for each row when (${when})
            execute function app.forget_files();`,
        )
        .join('\n')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${Object.keys(ERASABLE)
        .map((table) => `drop trigger forget_files on ${table};`)
        .join('\n')}
      drop function app.forget_files;
      ${seenBy('app.sees')}
      drop function app.sees_files;
      ${Object.keys(INMOST)
        .map((table) => `drop function app.files_of_${table};`)
        .join('\n')}
    `);
  }
}
