import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const READ = ['match_records', 'match_keys', 'match_identifiers', 'match_traits', 'match_decisions'];
const COUNTED = ['match_skeletons', 'match_heavy', 'match_state'];

/** What the matcher alone may read. */
const forTheMatcher = (table: string): string => `
  ${closed(table)}
  create policy the_matcher on ${table} for select to seecase_matcher using (true);
  grant select on ${table} to seecase_matcher;
`;

/** The index of everybody whom questions are asked about: read by the matcher only. */
export class CreateMatchIndex1790005010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant usage on schema app to seecase_matcher;

      create table match_records (
        rec            integer generated always as identity primary key,
        source         smallint not null check (source between 0 and 2), -- 0 entry, 1 referral, 2 subject
        id             uuid not null,
        collection_id  uuid,
        owner_country  text not null,
        normaliser     smallint not null,
        payload        text not null,
        unique (source, id)
      );
      create table match_keys (
        key  bigint not null,
        rec  integer not null,
        yob  smallint not null,
        n    smallint not null
      ) with (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.05);
      create index match_keys_by_key on match_keys (key, yob) include (n, rec);
      create index match_keys_by_rec on match_keys (rec);
      create table match_identifiers (
        rec    integer not null,
        kind   text not null,
        value  text not null
      );
      create index match_identifiers_by_value on match_identifiers (value, kind) include (rec);
      create index match_identifiers_by_rec on match_identifiers (rec);
      -- For making the keys anew when the normaliser has changed.
      create table match_traits (
        rec        integer primary key,
        traits     jsonb not null,
        skeletons  text[] not null
      );
      create table match_decisions (
        source        smallint not null,
        id            uuid not null,
        other_source  smallint not null,
        other_id      uuid not null,
        primary key (source, id, other_source, other_id),
        constraint written_one_way check ((source, id) < (other_source, other_id))
      );
      create index on match_decisions (other_source, other_id);
      comment on table match_decisions is 'Pairs of whom somebody has said that they are not the same: forgotten as soon as either changes.';

      create table match_changes (
        id         bigint generated always as identity primary key,
        skeletons  text[] not null,
        keys       bigint[] not null,
        sign       smallint not null check (sign in (1, -1))
      );
      comment on table match_changes is 'What came and went since words and keys were last counted.';
      create table match_skeletons (
        skeleton  text primary key,
        n         integer not null,
        fold      bigint not null
      );
      create index on match_skeletons (fold);
      create table match_heavy (
        key   bigint primary key,
        n     integer not null,
        fold  bigint not null
      );
      create index on match_heavy (fold);
      create table match_state (
        one         boolean primary key default true check (one),
        size        bigint not null,
        fold        bigint not null,
        normaliser  smallint not null
      );
      insert into match_state (size, fold, normaliser) values (0, 0, 1);
      comment on column match_state.fold is 'How often changes were counted: who has read up to there reads only what is newer.';

      ${[...READ, ...COUNTED].map(forTheMatcher).join('')}
      ${closed('match_changes')}
    `);
    await db.query(COUNTING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.match_fold, app.match_rekeyed;
      drop table ${[...READ, ...COUNTED, 'match_changes'].join(', ')};
      revoke usage on schema app from seecase_matcher;
    `);
  }
}

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** The index grows while it is read: what came and went is counted by whichever worker asks next, one at a time. */
const COUNTING = `
  create function app.match_fold() returns bigint language plpgsql ${DEFINER} as $$
    declare v bigint; seen bigint;
    begin
      select fold into seen from public.match_state;
      if not exists (select from public.match_changes) then return seen; end if;
      select fold + 1 into v from public.match_state for update skip locked;
      if v is null then return seen; end if;
      with taken as materialized (
        delete from public.match_changes where id in (select id from public.match_changes order by id limit 5000)
        returning skeletons, keys, sign
      ), counted as (
        insert into public.match_skeletons as s (skeleton, n, fold)
          select skeleton, sum(sign), v from taken, unnest(skeletons) skeleton group by skeleton having sum(sign) <> 0
          on conflict (skeleton) do update set n = s.n + excluded.n, fold = excluded.fold
      ), touched as (
        select distinct key from taken, unnest(keys) key
      ), weighed as (
        insert into public.match_heavy as h (key, n, fold)
          select t.key, c.n, v from touched t, lateral (
            select count(*)::integer as n from (select from public.match_keys k where k.key = t.key limit 801) counted_keys) c
          where c.n > 300 or exists (select from public.match_heavy known where known.key = t.key)
          on conflict (key) do update set n = case when excluded.n > 300 then excluded.n else 0 end, fold = excluded.fold
            where h.n <> excluded.n
      )
      update public.match_state set fold = v, size = size + (select coalesce(sum(sign), 0) from taken);
      return v;
    end $$;
  -- Every key is of this normaliser, or of a later one.
  create function app.match_rekeyed(version smallint) returns void language sql ${DEFINER}
  begin atomic
    update public.match_state set normaliser = greatest(normaliser, version);
  end;
  revoke execute on function app.match_fold, app.match_rekeyed from public;
  grant execute on function app.match_fold, app.match_rekeyed to seecase_matcher;
`;
