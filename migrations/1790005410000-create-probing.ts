import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, reference } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;
/** Days are counted where whoever asks is. */
const DAY = `(at at time zone (select c.time_zone from public.countries c where c.code = a_country))::date`;
const ASKED = `from public.collections c where c.state = 'in_use' and c.searchable and c.purposes && array[a_purpose]
  and c.owner_authority_id <> a_authority`;

/** Who has the collections of others asked how often: limits, counts, and what owners see of it. */
export class CreateProbing1790005410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table probing_limits (
        scope    text not null check (scope in ('officer', 'country')),
        country  text not null,
        per_day  integer not null check (per_day > 0),
        meaning  text not null,
        source   text not null,
        trust    text not null check (trust in ('verified', 'secondary', 'unverified')),
        primary key (scope, country)
      );
      comment on table probing_limits is 'Referrals a day for one officer and one state; a row of a state of its own goes before *.';
      ${reference('probing_limits')}

      create table probing_counts (
        day    date not null,
        scope  text not null check (scope in ('officer', 'country')),
        who    text not null,
        used   integer not null,
        primary key (day, scope, who)
      );
      comment on table probing_counts is 'How much of a limit is used. Written and read by functions of the owner only.';
      ${closed('probing_counts')}

      create table probing_questions (
        officer_id  uuid not null references officers,
        digest      text not null check (length(digest) = 64),
        last_at     timestamptz not null,
        primary key (officer_id, digest)
      );
      create index on probing_questions (last_at);
      comment on table probing_questions is 'What an officer has had asked, as a fingerprint: that it was much the same again is counted.';
      ${closed('probing_questions')}

      create table probing_pseudonyms (
        owner_authority_id  uuid not null references authorities,
        officer_id          uuid not null references officers,
        pseudonym           text not null default 'asker-' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 10),
        primary key (owner_authority_id, officer_id)
      );
      comment on table probing_pseudonyms is 'An officer has another name with every owner. Nobody but functions of the owner reads it.';
      ${closed('probing_pseudonyms')}

      create table probing_days (
        id                  uuid primary key default gen_random_uuid(),
        owner_authority_id  uuid not null references authorities,
        owner_country       text not null references countries,
        collection_id       uuid not null references collections,
        day                 date not null,
        asking_country      text not null references countries,
        asker               text not null,
        checks              integer not null default 0,
        hits                integer not null default 0,
        repeats             integer not null default 0,
        refused             integer not null default 0,
        first_at            timestamptz not null,
        unique (collection_id, day, asker)
      );
      create index on probing_days (owner_authority_id, first_at desc, id desc);
      create index on probing_days (owner_country, first_at desc, id desc);
      comment on table probing_days is 'For the owner of a collection: how often each officer of others had it asked, day by day.';
      ${closed('probing_days')}
      create policy owners on probing_days for select to seecase_app
        using (owner_authority_id = any((select app.places('check_officer', 'analyst', 'handling_officer'))::uuid[])
          or owner_country = (select app.country_as('data_protection_officer')));
      grant select on probing_days to seecase_app;

      create function app.probe_limit(a_scope text, a_country text) returns integer language sql stable ${DEFINER}
      begin atomic
        select l.per_day from public.probing_limits l where l.scope = a_scope and l.country in (a_country, '*')
        order by l.country = '*' limit 1;
      end;

      create function app.reached_probe(a_officer uuid, a_country text, at timestamptz) returns text language sql stable ${DEFINER}
      begin atomic
        select c.scope from public.probing_counts c
        where c.day = ${DAY} and (c.scope, c.who) in (('officer', a_officer::text), ('country', a_country))
          and c.used >= app.probe_limit(c.scope, a_country)
        order by c.scope desc limit 1;
      end;

      -- One row for each collection that is asked, under the name that this officer has with its owner.
      create function app.note_probe(a_officer uuid, a_authority uuid, a_country text, a_purpose text, at timestamptz,
          counted integer, repeated integer, turned_away integer) returns void language plpgsql ${DEFINER} as $$
        begin
          -- Kept for a year, and what is left of a limit for a week.
          delete from public.probing_days d where d.collection_id in (select c.id ${ASKED}) and d.day < ${DAY} - 365;
          delete from public.probing_counts c where c.day < ${DAY} - 7;
          insert into public.probing_pseudonyms (owner_authority_id, officer_id)
            select distinct c.owner_authority_id, a_officer ${ASKED} on conflict do nothing;
          insert into public.probing_days as d (owner_authority_id, owner_country, collection_id, day, asking_country, asker,
              checks, repeats, refused, first_at)
            select c.owner_authority_id, c.owner_country, c.id, ${DAY}, a_country, p.pseudonym, counted, repeated, turned_away, at
            from public.collections c join public.probing_pseudonyms p
              on p.owner_authority_id = c.owner_authority_id and p.officer_id = a_officer
            where c.id in (select c.id ${ASKED}) order by c.id
          on conflict (collection_id, day, asker) do update set checks = d.checks + counted, repeats = d.repeats + repeated,
            refused = d.refused + turned_away;
        end $$;

      -- Counts one referral of an officer, or says which limit is reached and counts nothing. Each count waits for the one before.
      create function app.count_probe(a_officer uuid, a_authority uuid, a_country text, a_purpose text, a_digest text, at timestamptz)
        returns text language plpgsql ${DEFINER} as $$
        declare a_scope text; again boolean;
        begin
          foreach a_scope in array array['country', 'officer'] loop
            insert into public.probing_counts as c (day, scope, who, used)
              values (${DAY}, a_scope, case a_scope when 'officer' then a_officer::text else a_country end, 1)
            on conflict (day, scope, who) do update set used = c.used + 1 where c.used < app.probe_limit(a_scope, a_country);
            if not found then return a_scope; end if;
          end loop;
          select exists (select from public.probing_questions q where q.officer_id = a_officer and q.digest = a_digest
            and q.last_at > at - interval '30 days') into again;
          insert into public.probing_questions as q (officer_id, digest, last_at) values (a_officer, a_digest, at)
            on conflict (officer_id, digest) do update set last_at = at;
          delete from public.probing_questions q where q.officer_id = a_officer and q.last_at <= at - interval '30 days';
          perform app.note_probe(a_officer, a_authority, a_country, a_purpose, at, 1, again::integer, 0);
          return null;
        end $$;

      create function app.refuse_probe(a_officer uuid, a_authority uuid, a_country text, a_purpose text, at timestamptz)
        returns void language sql ${DEFINER}
      begin atomic
        select app.note_probe(a_officer, a_authority, a_country, a_purpose, at, 0, 0, 1);
      end;

      create function app.count_hit(a_collection uuid, a_officer uuid, a_country text, at timestamptz)
        returns void language plpgsql ${DEFINER} as $$
        begin
          insert into public.probing_pseudonyms (owner_authority_id, officer_id)
            select c.owner_authority_id, a_officer from public.collections c where c.id = a_collection on conflict do nothing;
          insert into public.probing_days as d (owner_authority_id, owner_country, collection_id, day, asking_country, asker, hits, first_at)
            select c.owner_authority_id, c.owner_country, c.id, ${DAY}, a_country, p.pseudonym, 1, at
            from public.collections c join public.probing_pseudonyms p
              on p.owner_authority_id = c.owner_authority_id and p.officer_id = a_officer
            where c.id = a_collection
          on conflict (collection_id, day, asker) do update set hits = d.hits + 1;
        end $$;

      -- For whoever asks: the limits of their day.
      create function app.probes_left(at timestamptz) returns table (scope text, per_day integer, used integer)
        language sql stable ${DEFINER}
      begin atomic
        select l.scope, app.probe_limit(l.scope, app.country()), coalesce((
          select c.used from public.probing_counts c where c.scope = l.scope
            and c.day = (at at time zone (select o.time_zone from public.countries o where o.code = app.country()))::date
            and c.who = case l.scope when 'officer' then app.officer()::text else app.country() end), 0)
        from (values ('officer'), ('country')) l(scope);
      end;
      revoke execute on function app.probe_limit, app.reached_probe, app.note_probe, app.count_probe, app.refuse_probe,
        app.count_hit, app.probes_left from public;
      grant execute on function app.reached_probe, app.count_probe, app.refuse_probe, app.probes_left to seecase_app;
      grant execute on function app.count_hit, app.count_probe to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.probes_left, app.count_hit, app.refuse_probe, app.count_probe, app.note_probe, app.reached_probe,
        app.probe_limit;
      drop table probing_days, probing_pseudonyms, probing_questions, probing_counts, probing_limits;
    `);
  }
}
