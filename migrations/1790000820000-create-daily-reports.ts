import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, FOR_THE_HOST, guarded } from './support.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';

/** Whoever runs the operation or speaks for a state in it, by the columns of a record of it. */
const RUNS_IT = [
  `opened_by = (select app.officer())`,
  `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
     'national_contact_point', 'police_chief', 'analyst', 'rights_monitor'))::uuid[])`,
  `owner_authority_id = any((select app.places('operation_coordinator'))::uuid[])`,
  `countries && array[(select app.country_as('national_contact_point', 'police_chief'))]`,
];

/** What is counted in operations, what is reported of it day by day, and what states count by themselves. */
export class CreateDailyReports1790000820000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Figures are counted across walls, so who asks is asked first: as the owner no policy would.
      create function app.sees_figures(operation uuid) returns boolean language sql stable ${DEFINER}
      begin atomic
        select exists (
          select from public.operations o where o.id = operation
            and (not o.restricted or app.officer() = any(o.named_readers))
            and (o.id = any(app.places('operation_coordinator', 'operation_commander', 'team_leader',
                  'national_contact_point', 'police_chief', 'analyst', 'rights_monitor'))
              or o.countries && array[app.country_as('national_contact_point', 'police_chief')]
              or exists (select from public.participations p where p.operation_id = o.id and p.part = 'host'
                and p.authority_id = any(app.places('operation_coordinator')))));
      end;

      -- Each feature whose records are counted has a function app.counts_<name>(operation, site, since, until).
      create function app.every_count(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric) language plpgsql stable ${DEFINER} as $$
        declare feature name;
        begin
          for feature in select proname from pg_proc
            where pronamespace = 'app'::regnamespace and proname like 'counts\\_%' order by proname
          loop
            return query execute format(
              'select c.counter::text, c.country::text, c.number::numeric from app.%I($1, $2, $3, $4) c', feature)
              using operation, site, since, until;
          end loop;
        end $$;

      create function app.daily_counts(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric) language sql stable ${DEFINER}
      begin atomic
        with counted as (
          -- What is to nobody's account is to the host's.
          select c.counter, coalesce(c.country, (select p.country from public.participations p
            where p.operation_id = operation and p.part = 'host' order by p.invited_at, p.country limit 1)) as country, c.number
          from app.every_count(operation, site, since, until) c where app.sees_figures(operation))
        select c.counter, c.country, sum(c.number) from counted c group by c.counter, c.country having sum(c.number) > 0;
      end;
      grant execute on function app.daily_counts, app.sees_figures to seecase_app;

      -- For those who follow an operation from outside: in all, and nothing below five (R-29).
      create function app.suppressed_counts(operation uuid)
        returns table (counter text, number numeric, suppressed boolean) language sql stable ${DEFINER}
      begin atomic
        select c.counter, case when sum(c.number) >= 5 then sum(c.number) end, sum(c.number) < 5
        from app.every_count(operation, null, '-infinity', 'infinity') c
        where app.sees_figures(operation) or operation = any(app.places('observer', 'oversight', 'evaluator'))
        group by c.counter having sum(c.number) > 0;
      end;
      grant execute on function app.suppressed_counts to seecase_app;

      create table daily_reports (
        ${caseColumns('daily_report', ['draft', 'withdrawn', 'submitted', 'returned', 'validated', 'superseded'])},
        operation_id   uuid not null references operations,
        site_id        uuid references operation_sites,
        report_date    date not null,
        edition        integer not null check (edition > 0),
        corrects       uuid references daily_reports,
        period_since   timestamptz not null,
        period_until   timestamptz not null check (period_until > period_since),
        report_due     timestamptz not null,
        late           boolean not null,
        narrative      text not null,
        figures        jsonb not null,
        submitted_at   timestamptz,
        countries      text[] not null,
        waits_for      text[] not null,
        climbed        integer not null check (climbed >= 0),
        constraint corrects_an_edition check ((edition = 1) = (corrects is null)),
        constraint submitted_at_some_time check (state in ('draft', 'withdrawn') or submitted_at is not null),
        constraint submitted_when_the_day_was_over check (submitted_at >= period_until),
        constraint validated_by_every_state check (state <> 'validated' or waits_for = '{}')
      );
      create unique index one_report_of_a_day on daily_reports (operation_id, site_id, report_date) nulls not distinct
        where state not in ('superseded', 'withdrawn');
      create index on daily_reports (operation_id, period_since desc, id desc);
      create index on daily_reports (opened_by, period_since desc, id desc);
      create index on daily_reports (owner_authority_id, period_since desc, id desc);
      create index on daily_reports using gin (countries);
      create index on daily_reports (due_at) where due_at is not null;
      ${guarded('daily_reports', RUNS_IT, FOR_THE_HOST)}

      create table daily_report_validations (
        report_id     uuid not null references daily_reports,
        country       text not null references countries,
        validated_by  uuid not null references officers,
        validated_at  timestamptz not null,
        by_default    boolean not null,
        primary key (report_id, country)
      );
      ${belongsTo('daily_report_validations', 'daily_reports', 'report_id')}
      revoke update, delete on daily_report_validations from seecase_app, seecase_clock;

      create table tallies (
        ${caseColumns('tally', ['entered', 'validated', 'withdrawn'])},
        operation_id  uuid not null references operations,
        site_id       uuid references operation_sites,
        country       text not null references countries,
        label         text not null check (label <> ''),
        since         timestamptz not null,
        until         timestamptz not null check (until > since and until <= since + interval '25 hours'),
        figures       jsonb not null,
        written_by    uuid not null references officers,
        validated_by  uuid references officers,
        validated_at  timestamptz,
        countries     text[] not null,
        climbed       integer not null check (climbed >= 0),
        exclude using gist (operation_id with =, (coalesce(site_id, operation_id)) with =, country with =, tstzrange(since, until) with &&)
          where (state <> 'withdrawn'),
        constraint validated_by_somebody_else check (state <> 'validated' or validated_by not in (written_by, opened_by))
      );
      create index on tallies (operation_id, since desc, id desc);
      create index on tallies (opened_by, since desc, id desc);
      create index on tallies (owner_authority_id, since desc, id desc);
      create index on tallies using gin (countries);
      create index on tallies (due_at) where due_at is not null;
      ${guarded('tallies', RUNS_IT)}
      -- A contact point speaks for a state without a function in the operation.
      drop policy openers on tallies;
      create policy openers on tallies for insert to seecase_app
        with check (opened_by = (select app.officer()) and written_by = opened_by and country = (select app.country())
          and (operation_id, country) in (select p.operation_id, p.country from participations p where p.state <> 'declined')
          and (operation_id, owner_authority_id) in (select h.operation_id, h.authority_id from participations h where h.part = 'host')
          and (operation_id = any((select app.places())::uuid[]) or (select app.holds('national_contact_point'))));

      create table tally_corrections (
        id            bigint generated always as identity primary key,
        tally_id      uuid not null references tallies,
        figures       jsonb not null,
        corrected_by  uuid not null references officers,
        corrected_at  timestamptz not null
      );
      create index on tally_corrections (tally_id, id);
      comment on table tally_corrections is 'Figures as they stood before each correction.';
      ${belongsTo('tally_corrections', 'tallies', 'tally_id')}
      revoke update, delete on tally_corrections from seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table tally_corrections, tallies, daily_report_validations, daily_reports;
      drop function app.suppressed_counts, app.daily_counts, app.every_count, app.sees_figures;
    `);
  }
}
