import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_FRONT = 'set search_path = pg_catalog, public, pg_temp';

/** Until when files come and go: not once an item was sent, and of what was received only where somebody has taken it down. */
const OPEN = `case a_record_type
  when 'transmission_items' then exists (select from transmission_items i where i.id = a_record_id and i.state in ('prepared', 'quality_checked', 'released'))
  when 'received_items' then exists (select from received_items r where r.id = a_record_id
    and (r.channel <> 'secure_mail' and r.state in ('received', 'in_use')
      or r.channel is not null and r.opened_by = app.officer() and r.state = 'received'))
  else true end`;

/**
 * Files go with what is passed on: into the recipient's custody as a row of its own. A file is never written twice and
 * never changed, so that its bytes lie once as long as somebody has a row of it, and are erased with the last.
 */
export class PassFilesOn1790007035000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table attachments drop constraint attachments_file_key_key;
      create index attachments_file_key_idx on attachments (file_key) where file_key is not null;
      alter table attachments add passed_as text check (passed_as ~ '^[a-z][a-z0-9_]{1,39}$'),
        add constraint passed_as_a_field check (passed_as is null or record_type in ('transmission_items', 'received_items'));

      create function app.takes_files(a_record_type text, a_record_id uuid) returns boolean language sql stable return (${OPEN});
      grant execute on function app.takes_files to seecase_app;
      create policy frozen_files_come on attachments as restrictive for insert to seecase_app
        with check (app.takes_files(record_type, record_id));
      create policy frozen_files_stay on attachments as restrictive for update to seecase_app
        using (true) with check (app.takes_files(record_type, record_id));

      -- Of what was received, whoever is shown what it says is shown its files: not what is restricted beyond its keepers.
      create function app.files_of_received_items(record uuid) returns boolean language sql stable return exists (
        select from received_items r where r.id = record and r.state not in ('corrected', 'destroyed')
          and (r.owner_authority_id = app.authority()
            or r.owner_country = app.country_as('central_unit_officer', 'data_protection_officer')
            or r.source_country = app.country()
            or exists (select from app.granted_for_copies(array[record]) g where g.lifts in ('H2', 'THIRD_STATE') and g.use = 'read'
              and g.recipient = app.country())
            or not 'H2' = any(r.codes) and (r.owner_country = app.country() or not 'NO_THIRD_STATE' = any(r.codes)
              and (not 'RESTRICT_TO_MS' = any(r.codes) or app.country() = any(r.restrict_to)))));
      grant execute on function app.files_of_received_items to seecase_app;

      create function app.held_by_another(a_key text, holder uuid) returns boolean
        language sql stable security definer ${IN_FRONT}
      begin atomic
        select exists (select from public.attachments a where a_key in (a.file_key, a.preview_key) and a.id is distinct from holder);
      end;
      grant execute on function app.held_by_another to seecase_app, seecase_clock;

      -- The files of an item go into the custody of whoever receives it, in the act that sends it.
      create function app.pass_files_on(item uuid, copy uuid, at timestamptz) returns integer
        language plpgsql security definer ${IN_FRONT} as $$
        declare many integer;
        begin
          if not exists (select from transmission_items i join received_items r on r.item_id = i.id
              where i.id = item and r.id = copy and i.copy_id = copy and i.owner_country = app.country()
                and i.state = 'transmitted' and r.opened_by = app.officer() and r.state = 'received')
            or exists (select from attachments a where a.record_type = 'received_items' and a.record_id = copy) then
            raise exception 'no files go there' using errcode = '42501';
          end if;
          -- Whoever erases one of them at this moment comes before, or after.
          perform from stored_files f join attachments a on a.file_key = f.key
            where a.record_type = 'transmission_items' and a.record_id = item and a.state = 'kept' order by f.key for key share of f;
          insert into attachments (id, record_type, record_id, owner_authority_id, owner_country, opened_by, opened_at, version, state,
              title, needs_check, content_type, bytes, sha256, received_sha256, width, height, file_key, handling_codes, h3_text,
              classification, passed_as)
            select gen_random_uuid(), 'received_items', copy, r.owner_authority_id, r.owner_country, app.officer(), at, 1, 'kept',
              a.title, false, a.content_type, a.bytes, a.sha256, a.sha256, a.width, a.height, a.file_key, a.handling_codes, a.h3_text,
              a.classification, a.passed_as
            from attachments a join stored_files f on f.key = a.file_key and f.state = 'kept' cross join received_items r
            where a.record_type = 'transmission_items' and a.record_id = item and a.state = 'kept' and r.id = copy;
          get diagnostics many = row_count;
          return many;
        end $$;
      grant execute on function app.pass_files_on to seecase_app;

      create or replace function app.erase_attachments(a_record_type text, a_record_id uuid, at timestamptz) returns void
        language plpgsql security definer ${IN_FRONT} as $$
        declare keys text[];
        begin
          select array_agg(held.key) into keys from (
            select f.key from stored_files f join attachments a on f.key in (a.file_key, a.preview_key)
              where a.record_type = a_record_type and a.record_id = a_record_id order by f.key for update of f) held;
          delete from attachments where record_type = a_record_type and record_id = a_record_id;
          update stored_files set state = 'to_erase', since = at
            where key = any(keys) and not exists (select from attachments a where key in (a.file_key, a.preview_key));
        end $$;
      create trigger forget_files after update on transmission_items for each row
        when (new.state in ('withdrawn', 'destroyed') and old.state <> new.state) execute function app.forget_files();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_files on transmission_items;
      create or replace function app.erase_attachments(a_record_type text, a_record_id uuid, at timestamptz) returns void
        language sql security definer ${IN_FRONT}
      begin atomic
        with gone as (
          delete from public.attachments where record_type = a_record_type and record_id = a_record_id
          returning file_key, preview_key)
        update public.stored_files set state = 'to_erase', since = at
          from gone where key in (gone.file_key, gone.preview_key);
      end;
      drop function app.pass_files_on, app.held_by_another, app.files_of_received_items;
      drop policy frozen_files_come on attachments;
      drop policy frozen_files_stay on attachments;
      drop function app.takes_files;
      drop index attachments_file_key_idx;
      alter table attachments drop constraint passed_as_a_field, drop passed_as, add constraint attachments_file_key_key unique (file_key);
    `);
  }
}
