import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded } from './support.js';

/** What the law says: every row with its source, in versions; and the changes by which two officers alter it. */
export class CreateLegalRegister1790002000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table legal_changes (
        ${caseColumns('legal_change', ['proposed', 'approved', 'in_force', 'rejected', 'withdrawn'])},
        office           text not null constraint kept_by_legal_officers check (office = 'legal_officer'),
        ${draftColumns},
        strikes          boolean not null,
        replaces         uuid,
        takes_effect_at  timestamptz,
        decided_by       uuid references officers,
        decided_at       timestamptz,
        entry_id         uuid,
        constraint four_eyes check (decided_by <> opened_by),
        constraint decided_by_somebody check (state not in ('approved', 'in_force') or decided_by is not null),
        constraint strikes_something check (not strikes or replaces is not null),
        constraint in_force_as_something check (state <> 'in_force' or strikes or entry_id is not null)
      );
      create unique index one_change_at_a_time on legal_changes (kind, key) where state in ('proposed', 'approved');
      create index on legal_changes (office, opened_at desc, id desc);
      create index on legal_changes (due_at) where due_at is not null;
      ${guarded('legal_changes', [`office = 'legal_officer' and (select app.holds('legal_officer'))`])}

      create table legal_entries (
        id           uuid primary key,
        ${draftColumns},
        known_from   timestamptz not null,
        known_until  timestamptz check (known_until >= known_from),
        change_id    uuid references legal_changes,
        proposed_by  uuid references officers,
        approved_by  uuid references officers,
        constraint changed_by_two check (num_nulls(change_id, proposed_by, approved_by) in (0, 3)),
        constraint four_eyes check (proposed_by <> approved_by),
        constraint one_version_at_a_time exclude using gist
          (kind with =, key with =, tstzrange(known_from, known_until) with &&)
      );
      create unique index on legal_entries (kind, key) where known_until is null;
      comment on table legal_entries is
        'Instruments, parties, reservations, gates and everything else of the law that can be asked about. valid: when it holds; known: when the register said so. Added to, and closed; never changed.';
      comment on column legal_entries.certain_from is
        'Since when it holds for certain. Where the day is not known, it lies between valid_from and this one; null: nobody knows.';

      create table legal_register_versions (
        id  bigint generated always as identity primary key,
        at  timestamptz not null
      );
      create index on legal_register_versions (at, id);
      comment on table legal_register_versions is 'Grows with every change of the register: what is held in memory is as new as this.';

      ${closed('legal_entries')}
      ${closed('legal_register_versions')}
      create policy signed_in on legal_entries for select to seecase_app using ((select app.officer()) is not null);
      create policy signed_in on legal_register_versions for select to seecase_app
        using ((select app.officer()) is not null);
      grant select on legal_entries, legal_register_versions to seecase_app;

      -- The application cannot write here at all: the clock puts in force what two officers have agreed on, as it is.
      create policy the_clock on legal_entries for select to seecase_clock using (true);
      create policy an_approved_change on legal_entries for insert to seecase_clock with check (exists (
        select from legal_changes c where c.id = change_id and c.state = 'approved' and not c.strikes
          and c.opened_by = proposed_by and c.decided_by = approved_by
          and row(${draftNames('c')}) is not distinct from row(${draftNames('legal_entries')})));
      create policy superseded on legal_entries for update to seecase_clock using (known_until is null)
        with check (known_until is not null and exists (
          select from legal_changes c where c.kind = legal_entries.kind and c.key = legal_entries.key
            and c.state = 'approved'));
      grant select, insert, update (known_until) on legal_entries to seecase_clock;

      create function app.close_only() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and old.known_until is null and new.known_until is not null
            and to_jsonb(old) - 'known_until' = to_jsonb(new) - 'known_until' then return new;
          end if;
          raise exception 'a row of % is added or closed, never changed', tg_table_name using errcode = '42501';
        end $$;
      create trigger close_only before update or delete on legal_entries for each row execute function app.close_only();
      create trigger never_emptied before truncate on legal_entries execute function app.refuse_change();

      create function app.next_register_version() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          insert into legal_register_versions (at) select max(greatest(known_from, known_until)) from changed having count(*) > 0;
          return null;
        end $$;
      create trigger next_version_by_insert after insert on legal_entries
        referencing new table as changed for each statement execute function app.next_register_version();
      create trigger next_version_by_update after update on legal_entries
        referencing new table as changed for each statement execute function app.next_register_version();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table legal_register_versions, legal_entries, legal_changes;
      drop function app.next_register_version, app.close_only;
    `);
  }
}

const drafted = ['kind', 'key', 'instrument', 'article', 'content', 'text', 'source', 'trust'];
const days = ['valid_from', 'certain_from', 'certain_to', 'valid_to'];
const draftNames = (alias: string): string => [...drafted, ...days].map((name) => `${alias}.${name}`).join(', ');

/** What a row of the register says; what is proposed has the same columns (src/legal-register/draft.entity.ts). */
export const draftColumns = `
  kind          text not null check (kind ~ '^[a-z_]{3,40}$'),
  key           text not null check (key ~ '^[A-Z0-9][A-Za-z0-9_./-]{0,79}$'),
  instrument    text,
  article       text not null check (article <> ''),
  content       jsonb not null check (jsonb_typeof(content) = 'object'),
  text          text check (text <> ''),
  valid_from    date,
  certain_from  date,
  certain_to    date,
  valid_to      date,
  source        text not null check (source <> ''),
  trust         text not null check (trust in ('verified', 'secondary', 'unverified')),
  constraint days_in_order check (
    valid_from <= certain_from and valid_from <= certain_to and valid_from <= valid_to
    and certain_from <= certain_to and certain_from <= valid_to and certain_to <= valid_to)
`;
