import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;
/** Days are counted where whoever writes is. */
const DAY = `(at at time zone (select c.time_zone from public.countries c where c.code = a_country))::date`;

const FORMER = ['officer', 'country'];
const ALL = [...FORMER, 'entry_officer', 'entry_country'];
const listed = (scopes: readonly string[]): string => scopes.map((scope) => `'${scope}'`).join(', ');

const scopesOf = (scopes: readonly string[]): string =>
  ['probing_limits', 'probing_counts']
    .map(
      (table) => `
      delete from ${table} where scope not in (${listed(scopes)});
      alter table ${table} drop constraint ${table}_scope_check;
      alter table ${table} add constraint ${table}_scope_check check (scope in (${listed(scopes)}));`,
    )
    .join('');

/** For whoever asks or writes: the limits of their day. */
const left = (scopes: readonly string[], ofOfficer: string): string => `
      create or replace function app.probes_left(at timestamptz) returns table (scope text, per_day integer, used integer)
        language sql stable ${DEFINER}
      begin atomic
        select l.scope, app.probe_limit(l.scope, app.country()), coalesce((
          select c.used from public.probing_counts c where c.scope = l.scope
            and c.day = (at at time zone (select o.time_zone from public.countries o where o.code = app.country()))::date
            and c.who = case ${ofOfficer} then app.officer()::text else app.country() end), 0)
        from (values ${scopes.map((scope) => `('${scope}')`).join(', ')}) l(scope);
      end;`;

/** An entry that is written by hand meets whoever has asked before: so many a day, and seen by data protection. */
export class LimitEntriesByHand1790007181000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${scopesOf(ALL)}
      create table probing_entries (
        id            uuid primary key default gen_random_uuid(),
        day           date not null,
        officer_id    uuid not null references officers,
        authority_id  uuid not null references authorities,
        country       text not null references countries,
        written       integer not null default 0,
        refused       integer not null default 0,
        first_at      timestamptz not null,
        unique (day, officer_id)
      );
      create index on probing_entries (country, first_at desc, id desc);
      create index on probing_entries (officer_id);
      comment on table probing_entries is 'For data protection: how many entries of collections each officer of the state wrote or rewrote by hand, day by day.';
      ${closed('probing_entries')}
      create policy data_protection on probing_entries for select to seecase_app
        using (country = (select app.country_as('data_protection_officer')));
      grant select on probing_entries to seecase_app;

      create function app.note_entry(a_officer uuid, a_authority uuid, a_country text, at timestamptz, counted integer, turned_away integer)
        returns void language plpgsql ${DEFINER} as $$
        begin
          -- Kept for a year, and what is left of a limit for a week.
          delete from public.probing_entries e where e.country = a_country and e.day < ${DAY} - 365;
          delete from public.probing_counts c where c.day < ${DAY} - 7;
          insert into public.probing_entries as e (day, officer_id, authority_id, country, written, refused, first_at)
            values (${DAY}, a_officer, a_authority, a_country, counted, turned_away, at)
          on conflict (day, officer_id) do update set written = e.written + counted, refused = e.refused + turned_away;
        end $$;

      create function app.reached_entry(a_officer uuid, a_country text, at timestamptz) returns text language sql stable ${DEFINER}
      begin atomic
        select c.scope from public.probing_counts c
        where c.day = ${DAY} and (c.scope, c.who) in (('entry_officer', a_officer::text), ('entry_country', a_country))
          and c.used >= app.probe_limit(c.scope, a_country)
        order by c.scope desc limit 1;
      end;

      -- Counts one, or says which limit is reached and counts nothing. Each count waits for the one before.
      create function app.count_entry(a_officer uuid, a_authority uuid, a_country text, at timestamptz) returns text
        language plpgsql ${DEFINER} as $$
        declare a_scope text;
        begin
          foreach a_scope in array array['entry_country', 'entry_officer'] loop
            insert into public.probing_counts as c (day, scope, who, used)
              values (${DAY}, a_scope, case a_scope when 'entry_officer' then a_officer::text else a_country end, 1)
            on conflict (day, scope, who) do update set used = c.used + 1 where c.used < app.probe_limit(a_scope, a_country);
            if not found then return a_scope; end if;
          end loop;
          perform app.note_entry(a_officer, a_authority, a_country, at, 1, 0);
          return null;
        end $$;

      create function app.refuse_entry(a_officer uuid, a_authority uuid, a_country text, at timestamptz) returns void language sql ${DEFINER}
      begin atomic
        select app.note_entry(a_officer, a_authority, a_country, at, 0, 1);
      end;
      ${left(ALL, `when l.scope in ('officer', 'entry_officer')`)}
      revoke execute on function app.note_entry, app.reached_entry, app.count_entry, app.refuse_entry from public;
      grant execute on function app.reached_entry, app.count_entry, app.refuse_entry to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${left(FORMER, `l.scope when 'officer'`)}
      drop function app.refuse_entry, app.count_entry, app.reached_entry, app.note_entry;
      drop table probing_entries;
      ${scopesOf(FORMER)}
    `);
  }
}
