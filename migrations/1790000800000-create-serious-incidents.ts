import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, closed, guarded, openToClock, reference } from './support.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';
const NOBODY_NAMED = '00000000-0000-0000-0000-000000000000';

/** Who monitors rights in it: those of the operation, and those to whom it has climbed. */
const monitors = (row: string) => `${row}.operation_id = any((select app.places('rights_monitor'))::uuid[])
  or ${row}.climbed >= 1 and ${row}.owner_country = (select app.country_as('rights_monitor'))
  or ${row}.climbed >= 2 and ${row}.participant_countries && array[(select app.country_as('rights_monitor'))]`;
const MONITORED = `exists (select from serious_incidents i where i.id = incident_id and (${monitors('i')}))`;
const REPORTED_BY_ME = `incident_id = any((select app.my_serious_reports())::uuid[])`;

const FOR_THE_HOST = `operation_id = any((select app.places())::uuid[]) and (operation_id, owner_authority_id) in (
  select host.operation_id, host.authority_id from participations host where host.part = 'host')`;

/** Serious incidents: what is reported, and, apart from it and behind walls of its own, by whom and in which words. */
export class CreateSeriousIncidents1790000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table serious_incident_categories (
        catalogue_version  text not null,
        code               text not null,
        label              text not null,
        position           integer not null,
        source             text not null,
        trust              text not null check (trust in ('verified', 'secondary', 'unverified')),
        primary key (catalogue_version, code)
      );
      ${reference('serious_incident_categories')}

      create table serious_incidents (
        ${caseColumns('serious_incident', [
          'draft',
          'dismissed',
          'raised',
          'screened',
          'not_launched',
          'launched',
          'fact_finding',
          'final',
          'follow_up',
          'closed',
        ])},
        operation_id           uuid not null references operations,
        site_id                uuid references operation_sites,
        number                 integer,
        title                  text not null check (title <> ''),
        category               text not null,
        catalogue_version      text not null,
        category_text          text not null,
        type                   text not null check (type in ('initial', 'updated', 'final')),
        report_route           text not null check (report_route in ('standard', 'exceptional', 'direct')),
        reporter_protected     boolean not null,
        occurred_at            timestamptz not null,
        known_at               timestamptz not null check (known_at >= occurred_at),
        original_source        text,
        place                  text,
        latitude               double precision check (latitude between -90 and 90),
        longitude              double precision check (longitude between -180 and 180),
        within_area            boolean,
        own_resources          text,
        external_number        text,
        unit_concerned         uuid references authorities,
        country_concerned      text references countries,
        persons                integer check (persons >= 0),
        dead                   integer check (dead >= 0),
        injured                integer check (injured >= 0),
        missing                integer check (missing >= 0),
        possible_violations    jsonb not null,
        narrative              text not null,
        measures_taken         text,
        assessment             text,
        final_outcome          text,
        handler_id             uuid references officers,
        initial_report_due     timestamptz not null,
        raised_at              timestamptz,
        screened_at            timestamptz,
        final_report_due       timestamptz,
        concluded_at           timestamptz,
        final_report_late      boolean not null,
        climbed                integer not null check (climbed >= 0),
        participant_countries  text[] not null,
        foreign key (catalogue_version, category) references serious_incident_categories,
        unique (operation_id, number),
        constraint reporter_is_named_elsewhere check (report_route = 'standard' or opened_by = '${NOBODY_NAMED}' and reporter_protected),
        constraint raised_at_some_time check (state in ('draft', 'dismissed') or raised_at is not null),
        constraint screened_at_some_time check (state in ('draft', 'dismissed', 'raised') or screened_at is not null),
        constraint launched_with_a_number check (state not in ('launched', 'fact_finding', 'final', 'follow_up', 'closed')
          or number is not null and handler_id is not null and final_report_due is not null),
        constraint concluded_with_an_outcome check (state not in ('final', 'follow_up', 'closed')
          or concluded_at is not null and final_outcome is not null and assessment is not null)
      );
      comment on column serious_incidents.narrative is 'The facts as the chain of command may come to read them; the reporter''s own words are in serious_incident_statements.';
      alter table serious_incidents drop constraint serious_incidents_opened_by_fkey;
      comment on column serious_incidents.opened_by is 'Zeros unless the report took the standard route: see serious_incident_reporters.';
      create index on serious_incidents (operation_id, opened_at desc, id desc);
      create index on serious_incidents (owner_country, opened_at desc, id desc) where climbed >= 1;
      create index on serious_incidents using gin (participant_countries) where climbed >= 2;
      create index on serious_incidents (due_at) where due_at is not null;

      create table serious_incident_reporters (
        incident_id   uuid primary key references serious_incidents,
        officer_id    uuid not null references officers,
        source_type   text,
        source_id     uuid,
        constraint whole_source check ((source_type is null) = (source_id is null))
      );
      create index on serious_incident_reporters (officer_id);
      comment on table serious_incident_reporters is
        'Who reported, and out of which record it was drafted (which would tell the same): for the reporter and the rights monitors, and for others on the standard route only.';
      ${closed('serious_incident_reporters')}
      ${openToClock('serious_incident_reporters')}

      -- As the owner, so that the two tables' policies do not ask each other for ever.
      create function app.my_serious_reports() returns uuid[] language sql stable ${DEFINER}
      begin atomic
        select array(select r.incident_id from public.serious_incident_reporters r where r.officer_id = app.officer());
      end;
      grant execute on function app.my_serious_reports to seecase_app;

      ${guarded('serious_incidents', [
        `id = any((select app.my_serious_reports())::uuid[])`,
        monitors('serious_incidents'),
        `operation_id = any((select app.places('operation_coordinator', 'operation_commander'))::uuid[])
           and case state when 'draft' then false when 'dismissed' then false when 'raised' then report_route = 'standard' else true end
           and case when unit_concerned is not null then unit_concerned <> (select app.authority())
                 else country_concerned is distinct from (select app.country()) end`,
      ])}
      drop policy openers on serious_incidents;
      create policy openers on serious_incidents for insert to seecase_app
        with check (opened_by = case report_route when 'standard' then (select app.officer()) else '${NOBODY_NAMED}' end
          and ${FOR_THE_HOST});

      create policy readers on serious_incident_reporters for select to seecase_app using (officer_id = (select app.officer())
        or exists (select from serious_incidents i where i.id = incident_id and (i.report_route = 'standard' or ${monitors('i')})));
      create policy themselves on serious_incident_reporters for insert to seecase_app
        with check (officer_id = (select app.officer()));
      grant select, insert on serious_incident_reporters to seecase_app;

      create table serious_incident_statements (
        id           bigint generated always as identity primary key,
        incident_id  uuid not null references serious_incidents,
        at           timestamptz not null,
        text         text not null check (text <> '')
      );
      create index on serious_incident_statements (incident_id, id);
      comment on table serious_incident_statements is 'What was reported, in the words in which it was: first the report, then what was added.';
      ${closed('serious_incident_statements')}
      ${openToClock('serious_incident_statements')}
      create policy reporter_and_monitors on serious_incident_statements to seecase_app
        using (${REPORTED_BY_ME} or ${MONITORED}) with check (${REPORTED_BY_ME} or ${MONITORED});
      grant select, insert on serious_incident_statements to seecase_app;

      create table serious_incident_findings (
        id            uuid primary key,
        incident_id   uuid not null references serious_incidents,
        authority_id  uuid not null references authorities,
        question      text not null check (question <> ''),
        asked_at      timestamptz not null,
        answer        text,
        answered_at   timestamptz,
        refused       boolean not null,
        constraint answered_or_refused check (answer is null and not refused or answered_at is not null)
      );
      create index on serious_incident_findings (incident_id);
      comment on table serious_incident_findings is 'What authorities were asked, and what they answered or refused to: for the rights monitors.';
      ${closed('serious_incident_findings')}
      ${openToClock('serious_incident_findings')}
      create policy monitors on serious_incident_findings to seecase_app using (${MONITORED}) with check (${MONITORED});
      grant select, insert, update on serious_incident_findings to seecase_app;

      create table serious_incident_recommendations (
        id            uuid primary key,
        incident_id   uuid not null references serious_incidents,
        authority_id  uuid not null references authorities,
        text          text not null check (text <> ''),
        due           timestamptz not null,
        settled_at    timestamptz,
        settlement    text,
        constraint settled_in_words check ((settled_at is null) = (settlement is null))
      );
      create index on serious_incident_recommendations (incident_id);
      ${belongsTo('serious_incident_recommendations', 'serious_incidents', 'incident_id')}

      -- Whether an entry of the trail, or a reason, tells the asking officer who reported past the chain of command: only the
      -- reporter and the rights monitors may read it. Asked by the entry and not by the officer, so that nobody can be tried.
      create function app.tells_no_reporter(entry bigint) returns boolean language sql stable ${DEFINER}
      begin atomic
        select not exists (
          select from public.audit_entries e
            join public.serious_incident_reporters r on r.officer_id = e.officer_id and r.officer_id <> app.officer()
            join public.serious_incidents i on i.id = r.incident_id and i.report_route <> 'standard'
          where e.id = entry and (i.id = e.record_id or i.id = any(e.records)) and not (${monitors('i')}));
      end;
      create function app.reason_tells_no_reporter(reason bigint) returns boolean language sql stable ${DEFINER}
      begin atomic
        select not exists (
          select from public.reasons e
            join public.serious_incident_reporters r on r.officer_id = e.officer_id and r.officer_id <> app.officer()
            join public.serious_incidents i on i.id = r.incident_id and i.id = e.record_id and i.report_route <> 'standard'
          where e.id = reason and not (${monitors('i')}));
      end;
      grant execute on function app.tells_no_reporter, app.reason_tells_no_reporter to seecase_app;
      create policy protected_reporters on audit_entries as restrictive for select to seecase_app
        using (action not like 'serious\\_incident.%' or app.tells_no_reporter(id));
      create policy protected_reporters on reasons as restrictive for select to seecase_app
        using (record_type <> 'serious_incidents' or app.reason_tells_no_reporter(id));

      create function app.next_serious_incident(operation uuid) returns integer language sql ${DEFINER}
      begin atomic
        select pg_advisory_xact_lock(hashtextextended('serious_incident' || operation, 0));
        select 1 + coalesce(max(i.number), 0)::integer from public.serious_incidents i where i.operation_id = operation;
      end;
      grant execute on function app.next_serious_incident to seecase_app;

      create function app.obstacle_open_serious_incidents(operation uuid) returns integer language sql stable ${DEFINER}
      begin atomic
        select count(*)::integer from public.serious_incidents i
        where i.operation_id = operation and i.state not in ('dismissed', 'not_launched', 'closed');
      end;

      -- A report past the chain of command is counted when it was screened, and every one for the host: a number must not
      -- tell that, or from which state, somebody has just reported.
      create function app.counts_serious_incidents(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric) language sql stable ${DEFINER}
      begin atomic
        select 'serious_incidents', i.owner_country, count(*)::numeric
        from public.serious_incidents i
        where i.operation_id = operation and (site is null or i.site_id = site)
          and case i.report_route when 'standard' then i.raised_at else i.screened_at end >= since
          and case i.report_route when 'standard' then i.raised_at else i.screened_at end < until
        group by i.owner_country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_serious_incidents, app.obstacle_open_serious_incidents, app.next_serious_incident;
      drop policy protected_reporters on reasons;
      drop policy protected_reporters on audit_entries;
      drop function app.tells_no_reporter, app.reason_tells_no_reporter;
      drop table serious_incident_recommendations, serious_incident_findings, serious_incident_statements;
      drop policy readers on serious_incident_reporters;
      drop table serious_incident_reporters, serious_incidents cascade;
      drop table serious_incident_categories;
    `);
  }
}
