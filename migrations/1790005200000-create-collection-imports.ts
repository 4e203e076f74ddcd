import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, guarded } from './support.js';

const STATES = [
  'expected',
  'uploaded',
  'checking',
  'checked',
  'approved',
  'running',
  'stopped',
  'finished',
  'refused',
  'cancelled',
  'lapsed',
];
const OVER = `('finished', 'refused', 'cancelled', 'lapsed')`;

/** It is for a collection of one's own authority. */
const FOR_ITS_COLLECTION = `owner_authority_id = (select app.authority()) and exists (
  select from collections parent where parent.id = collection_id
    and (parent.owner_authority_id, parent.owner_country) = (collection_imports.owner_authority_id, collection_imports.owner_country))`;

/** Files that are brought into collections: what was found, how far each has come, and what was said of its lines. */
export class CreateCollectionImports1790005200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table collection_imports (
        ${caseColumns('collection_import', STATES)},
        collection_id    uuid not null references collections,
        title            text not null check (title <> ''),
        mode             text not null check (mode in ('full', 'delta')),
        mapping          jsonb,
        columns          text[] not null,
        mapped_by        uuid not null references officers,
        file_key         text unique references stored_files,
        bytes            integer check (bytes > 0),
        received_sha256  text check (received_sha256 ~ '^[0-9a-f]{64}$'),
        checked          jsonb,
        held_then        integer check (held_then >= 0),
        approval_needed  text[] not null,
        obstacle         text check (obstacle in ('import_is_empty', 'import_cut_off', 'import_would_empty')),
        counted          jsonb not null,
        phase            text check (phase in ('links', 'reading', 'missing')),
        "offset"         integer not null check ("offset" >= 0),
        line             integer not null check (line >= 0),
        cut_off          boolean not null,
        approved_by      uuid references officers,
        started_by       uuid references officers,
        started_at       timestamptz,
        finished_at      timestamptz,
        stopped_because  text check (stopped_because in ('officer', 'more_than_checked', 'collection_not_in_use')),
        constraint file_while_it_is_needed check (state = 'expected'
          or (file_key is null) = (state in ${OVER})),
        constraint mapped_with_its_file check (file_key is null or mapping is not null and bytes is not null),
        constraint checked_before_it_runs check (state not in ('checked', 'approved', 'running', 'finished') or checked is not null),
        constraint approved_by_a_second_officer check (approved_by <> opened_by and approved_by <> mapped_by),
        constraint approved_where_needed check (state not in ('running', 'finished') or approval_needed = '{}' or approved_by is not null),
        constraint nothing_stands_against_it check (state not in ('running', 'finished') or obstacle is null),
        constraint in_a_phase_while_it_is_read check (state not in ('checking', 'running') or phase is not null),
        constraint stopped_for_a_reason check (state <> 'stopped' or stopped_because is not null)
      );
      create unique index one_import_runs on collection_imports (collection_id) where state = 'running';
      create index on collection_imports (collection_id, opened_at desc, id desc);
      create index on collection_imports (owner_authority_id, opened_at desc, id desc);
      create index on collection_imports (owner_country, opened_at desc, id desc);
      create index on collection_imports (due_at) where due_at is not null;
      create index on collection_imports (state) where state in ('checking', 'running');
      comment on table collection_imports is 'A file that is brought into a collection. Only the owner knows of it.';
      ${guarded(
        'collection_imports',
        [
          `owner_authority_id = any((select app.places('analyst', 'handling_officer'))::uuid[])`,
          `owner_country = (select app.country_as('data_protection_officer'))`,
        ],
        FOR_ITS_COLLECTION,
      )}

      -- Which references the file has, and in which line first: for the check, the run, and what is missing afterwards.
      create table collection_import_refs (
        import_id  uuid not null references collection_imports,
        ref        text not null,
        line       integer not null,
        primary key (import_id, ref)
      );
      ${belongsTo('collection_import_refs', 'collection_imports', 'import_id')}

      -- What a line says that belongs to the entry of another.
      create table collection_import_links (
        import_id    uuid not null references collection_imports,
        holder       text not null,
        line         integer not null,
        identifiers  jsonb not null,
        primary key (import_id, holder, line)
      );
      ${belongsTo('collection_import_links', 'collection_imports', 'import_id')}

      -- What was said of a line: a code and a column, never what stands there.
      create table collection_import_notes (
        import_id  uuid not null references collection_imports,
        line       integer not null,
        code       text not null check (code ~ '^[a-z_0-9]{3,60}$'),
        "column"   text not null,
        primary key (import_id, line, code, "column")
      );
      ${belongsTo('collection_import_notes', 'collection_imports', 'import_id')}
      grant delete on collection_import_refs, collection_import_links, collection_import_notes to seecase_clock;

      create policy imported on stored_files for select to seecase_app
        using (exists (select from collection_imports i where key = i.file_key));
      create policy imported_still on stored_files for update to seecase_app
        using (exists (select from collection_imports i where key = i.file_key));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy imported on stored_files;
      drop policy imported_still on stored_files;
      drop table collection_import_notes, collection_import_links, collection_import_refs, collection_imports;
    `);
  }
}
