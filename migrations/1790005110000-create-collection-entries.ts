import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const STATES = ['held', 'review_due', 'withdrawn', 'erased'];
const WHAT_IT_SAYS = ['traits', 'external_ref', 'source_ref', 'content_hash', 'summary', 'grounds', 'necessity'];

/** It is the owner's of its collection, whoever writes. */
const IN_ITS_COLLECTION = `owner_authority_id = (select app.authority()) and exists (
  select from collections parent where parent.id = collection_id and parent.state = 'in_use'
    and (parent.owner_authority_id, parent.owner_country) = (collection_entries.owner_authority_id, collection_entries.owner_country))`;

/** Whom and what collections hold: for their owner and its data-protection officer, and nobody else. */
export class CreateCollectionEntries1790005110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table collection_entries (
        ${caseColumns('collection_entry', STATES)},
        collection_id  uuid not null references collections,
        external_ref   text check (length(external_ref) between 1 and 200),
        kind           text not null check (kind ~ '^[a-z_]{3,40}$'),
        traits         jsonb,
        category       text check (category ~ '^[a-z_]{3,40}$'),
        age            text check (age in ('adult', 'minor', 'doubtful', 'unknown')),
        minor          boolean not null,
        grounds        text,
        necessity      text,
        summary        text,
        measures       text[] not null,
        source_ref     text,
        content_hash   text,
        indexed_hash   text,
        written_by     uuid not null references officers,
        written_at     timestamptz not null,
        review_due     timestamptz,
        expires_on     timestamptz,
        reviewed_by    uuid references officers,
        reviewed_at    timestamptz,
        barred_ref     text,
        constraint nothing_left_when_erased check (state <> 'erased'
          or (${WHAT_IT_SAYS.map((column) => `${column} is null`).join(' and ')} and measures = '{}')),
        constraint complete_while_kept check (state = 'erased' or (traits is not null and external_ref is not null
          and source_ref is not null and content_hash is not null and review_due is not null and expires_on is not null)),
        constraint person_with_category check (state = 'erased' or (kind = 'person') = (category is not null)),
        constraint person_with_grounds check (state = 'erased' or kind <> 'person' or grounds is not null),
        constraint found_while_held_only check (indexed_hash is null or state in ('held', 'review_due')),
        constraint barred_when_erased check (barred_ref is null or state = 'erased')
      );
      create unique index collection_entry_ref on collection_entries (collection_id, external_ref) where external_ref is not null;
      create index on collection_entries (collection_id, opened_at desc, id desc);
      create index on collection_entries (collection_id, state, kind);
      create index on collection_entries (collection_id, barred_ref) where barred_ref is not null;
      create index on collection_entries (owner_authority_id, opened_at desc, id desc);
      create index on collection_entries (owner_country, opened_at desc, id desc);
      -- Those that go back into the index when their collection goes on: as a rule there are none.
      create index on collection_entries (collection_id, id) where indexed_hash is null and state in ('held', 'review_due');
      create index on collection_entries (due_at) where due_at is not null;
      comment on table collection_entries is
        'Whom and what a collection holds. Nobody of another authority sees a row of it: they see hits.';
      ${guarded(
        'collection_entries',
        [
          `owner_authority_id = any((select app.places('check_officer', 'analyst', 'handling_officer'))::uuid[])`,
          `owner_country = (select app.country_as('data_protection_officer'))`,
        ],
        IN_ITS_COLLECTION,
      )}

      -- What was written about them goes with them, however many it is at once: the reasons of acts, and files.
      create function app.forget_entries() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare gone uuid[];
        begin
          select array_agg(now_is.id) into gone from now_is join before_was using (id)
            where now_is.state = 'erased' and before_was.state <> 'erased';
          if gone is not null then
            delete from public.reasons where record_type = 'collection_entries' and record_id = any(gone);
            perform app.erase_attachments(a.record_type, a.record_id, now()) from public.attachments a
              where a.record_type = 'collection_entries' and a.record_id = any(gone);
          end if;
          return null;
        end $$;
      create trigger forget after update on collection_entries
        referencing old table as before_was new table as now_is
        for each statement execute function app.forget_entries();

      -- How much is held where, of what the reader sees.
      create view collection_figures with (security_invoker = true) as
        select collection_id, count(*) filter (where state = 'held')::integer as held,
          count(*) filter (where state = 'review_due')::integer as review_due,
          count(*) filter (where state = 'withdrawn')::integer as withdrawn,
          count(*) filter (where state = 'erased')::integer as erased,
          count(*) filter (where indexed_hash is not null)::integer as findable,
          count(*) filter (where kind = 'person' and state in ('held', 'review_due'))::integer as persons,
          count(*) filter (where minor and state in ('held', 'review_due'))::integer as minors
        from collection_entries group by collection_id;
      grant select on collection_figures to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop view collection_figures;
      drop table collection_entries;
      drop function app.forget_entries;
    `);
  }
}
