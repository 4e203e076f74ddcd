import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

const TYPES = `('image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/csv')`;

/** Files that belong to records, and where each file is in its life. */
export class CreateAttachments1790001220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Entered before a file is written and left only after it was erased: no file is ever unknown, and none that a
      -- record points to is missing.
      create table stored_files (
        key        text primary key check (key ~ '^attachments/[0-9a-f]{2}/[0-9a-f-]{36}$'),
        state      text not null check (state in ('writing', 'kept', 'to_erase')),
        since      timestamptz not null,
        opened_by  uuid not null references officers
      );
      create index on stored_files (since) where state <> 'kept';

      create table attachments (
        id                  uuid primary key,
        record_type         text not null check (record_type ~ '^[a-z_]+$'),
        record_id           uuid not null,
        operation_id        uuid references operations,
        owner_authority_id  uuid not null references authorities,
        owner_country       text not null references countries,
        opened_by           uuid not null references officers,
        opened_at           timestamptz not null,
        version             integer not null,
        state               text not null constraint attachment_state check (state in ('expected', 'unchecked', 'kept', 'removed')),
        due_at              timestamptz,
        title               text not null,
        needs_check         boolean not null,
        content_type        text check (content_type in ${TYPES}),
        bytes               integer check (bytes > 0),
        sha256              text check (sha256 ~ '^[0-9a-f]{64}$'),
        received_sha256     text check (received_sha256 ~ '^[0-9a-f]{64}$'),
        width               integer check (width > 0),
        height              integer check (height > 0),
        file_key            text unique references stored_files,
        preview_key         text unique references stored_files,
        preview_bytes       integer check (preview_bytes > 0),
        preview_sha256      text check (preview_sha256 ~ '^[0-9a-f]{64}$'),
        checked_how         text check (checked_how in ('redacted', 'found_free')),
        checked_by          uuid references officers,
        checked_at          timestamptz,
        handling_codes      text[] not null check (handling_codes <@ array['H0', 'H1', 'H2', 'H3'] and 'H0' = any(handling_codes)),
        h3_text             text,
        classification      text not null check (classification in ('PUBLIC', 'BPL', 'RESTRICTED')),
        constraint h3_in_words check (('H3' = any(handling_codes)) = (h3_text is not null)),
        constraint there_while_it_is_kept check ((file_key is not null) = (state in ('unchecked', 'kept'))),
        constraint described_while_it_is_kept check (file_key is null
          or title <> '' and content_type is not null and bytes is not null and sha256 is not null),
        constraint preview_beside_the_original check (preview_key is null or file_key is not null and preview_key <> file_key),
        constraint seen_once_checked check (not needs_check or state <> 'kept' or checked_at is not null),
        constraint checked_by_somebody check ((checked_how is null) = (checked_by is null) and (checked_how is null) = (checked_at is null))
      );
      create index on attachments (record_id);
      create index on attachments (operation_id) where operation_id is not null;
      create index on attachments (opened_at) where state = 'expected';
      ${closed('attachments')}
      ${openToClock('attachments')}
      grant delete on attachments to seecase_clock;
      create policy readers on attachments for select to seecase_app
        using ((state in ('kept', 'removed') or opened_by = (select app.officer())) and app.sees(record_type, record_id));
      create policy writers on attachments for update to seecase_app
        using ((state in ('kept', 'removed') or opened_by = (select app.officer())) and app.sees(record_type, record_id));
      create policy openers on attachments for insert to seecase_app
        with check (opened_by = (select app.officer()) and app.sees(record_type, record_id));
      grant select, insert, update on attachments to seecase_app;

      ${closed('stored_files')}
      create policy the_clock on stored_files to seecase_clock using (true) with check (true);
      grant select, update, delete on stored_files to seecase_clock;
      create policy registered on stored_files for insert to seecase_app
        with check (opened_by = (select app.officer()) and state = 'writing');
      create policy theirs_or_attached on stored_files for select to seecase_app
        using (opened_by = (select app.officer()) or exists (select from attachments a where key in (a.file_key, a.preview_key)));
      create policy theirs_or_attached_still on stored_files for update to seecase_app
        using (opened_by = (select app.officer()) or exists (select from attachments a where key in (a.file_key, a.preview_key)));
      grant select, insert, update on stored_files to seecase_app;

      -- How much there is already, also of what the officer does not see; held still until the transaction ends.
      create function app.attachments_of(a_record_type text, a_record_id uuid, operation uuid)
        returns table (files integer, bytes bigint) language plpgsql security definer
        set search_path = pg_catalog, public, pg_temp as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended(coalesce(operation, a_record_id)::text, 1));
          return query select
            (select count(*)::integer from public.attachments a
              where a.record_type = a_record_type and a.record_id = a_record_id and a.state <> 'removed'),
            (select coalesce(sum(a.bytes), 0)::bigint from public.attachments a
              where a.operation_id = operation and a.state <> 'removed');
        end $$;
      grant execute on function app.attachments_of to seecase_app;

      -- With a record that is erased go all of its files, also those that only their uploaders see.
      create function app.erase_attachments(a_record_type text, a_record_id uuid, at timestamptz) returns void
        language sql security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        with gone as (
          delete from public.attachments where record_type = a_record_type and record_id = a_record_id
          returning file_key, preview_key)
        update public.stored_files set state = 'to_erase', since = at
          from gone where key in (gone.file_key, gone.preview_key);
      end;
      grant execute on function app.erase_attachments to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.erase_attachments, app.attachments_of;
      drop policy theirs_or_attached on stored_files;
      drop policy theirs_or_attached_still on stored_files;
      drop table attachments, stored_files;
    `);
  }
}
