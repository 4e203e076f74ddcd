import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded, openToClock } from './support.js';

const STATES = ['draft', 'proposed', 'in_use', 'suspended', 'closed'];
const PURPOSES = `array['18-2-A', '18-2-B', '18-2-C', '18-2-D']`;

/** Its own readers see what belongs to a collection, and write it with it. */
const withIts = (table: string): string => `
  ${closed(table)}
  ${openToClock(table)}
  create policy readers on ${table} for select to seecase_app
    using (exists (select from collections parent where parent.id = ${table}.collection_id));
  grant select on ${table} to seecase_app;
`;

/** What authorities keep and let others be checked against, with who is told what. */
export class CreateCollections1790005100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table collections (
        ${caseColumns('collection', STATES)},
        kind                  text not null check (kind ~ '^[a-z_]{3,40}$'),
        title                 text not null,
        description           text not null,
        purposes              text[] not null check (purposes <> '{}' and purposes <@ ${PURPOSES}),
        national_law          text not null,
        retention_rule        text not null references retention_rules,
        review_days           integer not null check (review_days between 1 and 3650),
        keep_days             integer not null check (keep_days between 1 and 3650),
        contact_authority_id  uuid not null references authorities,
        duty_channel          text not null,
        proposed_by           uuid references officers,
        put_in_use_by         uuid references officers,
        put_in_use_at         timestamptz,
        suspended_as          text check (suspended_as in ('owner', 'supervisor', 'clock')),
        terms_version         integer not null,
        pending               jsonb,
        pending_by            uuid references officers,
        pending_at            timestamptz,
        review_due            timestamptz,
        review_calls          integer not null,
        climbed               integer not null,
        searchable            boolean not null,
        constraint put_in_use_by_a_second_officer check ((put_in_use_by is null) = (put_in_use_at is null)
          and put_in_use_by <> opened_by and put_in_use_by <> proposed_by),
        constraint agreed_before_use check (state not in ('in_use', 'suspended') or (put_in_use_by is not null and terms_version > 0)),
        constraint searched_in_use_only check (not searchable or state = 'in_use'),
        constraint suspended_by_somebody check (state <> 'suspended' or suspended_as is not null),
        constraint pending_of_somebody check ((pending is null) = (pending_by is null) and (pending is null) = (pending_at is null))
      );
      create index on collections (owner_authority_id, opened_at desc, id desc);
      create index on collections (owner_country, opened_at desc, id desc);
      create index on collections (due_at) where due_at is not null;
      create index on collections (state) where searchable;
      comment on table collections is 'What an authority keeps and lets others be checked against.';
      ${guarded('collections', [
        `owner_authority_id = any((select app.places('check_officer', 'analyst', 'handling_officer'))::uuid[])`,
        `owner_country = (select app.country_as('data_protection_officer', 'legal_officer'))`,
      ])}

      create table collection_rules (
        id             uuid primary key,
        collection_id  uuid not null references collections,
        recipient      text not null check (recipient = '*' or recipient ~ '^[A-Z][A-Z0-9_]{1,15}$'),
        authority_id   uuid references authorities,
        purposes       text[] not null check (purposes <> '{}' and purposes <@ ${PURPOSES}),
        telling        text not null check (telling in ('nothing', 'hit_only', 'contact', 'full')),
        basis          jsonb,
        constraint anybody_is_no_authority check (recipient <> '*' or authority_id is null),
        constraint content_goes_to_whom_it_is_named_for check (recipient <> '*' or telling <> 'full')
      );
      create index on collection_rules (collection_id);
      comment on table collection_rules is 'Who may be told what of a hit. No rule: nothing.';
      ${withIts('collection_rules')}
      create policy writers on collection_rules to seecase_app
        using (exists (select from collections parent where parent.id = collection_id))
        with check (exists (select from collections parent where parent.id = collection_id));
      grant insert, update, delete on collection_rules to seecase_app;

      create table collection_terms (
        id             uuid primary key,
        collection_id  uuid not null references collections,
        version        integer not null check (version > 0),
        terms          jsonb not null,
        decision       text not null check (decision in ('agreed', 'refused')),
        proposed_by    uuid not null references officers,
        proposed_at    timestamptz not null,
        decided_by     uuid not null references officers check (decided_by <> proposed_by),
        decided_at     timestamptz not null
      );
      create index on collection_terms (collection_id, decided_at desc);
      create unique index agreed_once on collection_terms (collection_id, version) where decision = 'agreed';
      comment on table collection_terms is 'Every change of the terms that was decided: added to, never changed.';
      ${withIts('collection_terms')}
      create policy deciders on collection_terms for insert to seecase_app
        with check (decided_by = (select app.officer()) and exists (select from collections parent where parent.id = collection_id
          and parent.owner_country = (select app.country_as('data_protection_officer'))));
      grant insert on collection_terms to seecase_app;
      create trigger append_only before update or delete or truncate on collection_terms
        for each statement execute function app.refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table collection_terms, collection_rules, collections');
  }
}
