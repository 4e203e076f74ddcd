import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded } from './support.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';
const SOURCES = `'subjects', 'investigation_handovers', 'working_interests', 'referrals'`;
const NOTICE_STATES = ['held_back', 'told', 'answered', 'kept_covert', 'dropped', 'expired'];

/** Only the service by itself has anything to do with it. */
const theServicesOwn = (table: string): string => `
  ${closed(table)}
  create policy the_clock on ${table} to seecase_clock using (true) with check (true);
  grant select, insert, update, delete on ${table} to seecase_clock;
`;

const noteWork = (table: string, when: string): string => `
  create trigger work_has_changed after insert or update on ${table} for each row when (${when})
    execute function app.work_has_changed();
`;

/** What units work on, and what their supervisors are told where two work on the same. */
export class CreateDeconfliction1790005610000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table working_interests (
        ${caseColumns('working_interest', ['declared', 'lapsed', 'ended'])},
        reference    text not null check (reference <> ''),
        identifiers  jsonb,
        keys         text[] not null,
        subject_id   uuid references subjects,
        covert       boolean not null,
        expires_on   date not null,
        constraint ended_is_forgotten check ((state = 'ended') = (identifiers is null)
          and (state <> 'ended' or keys = '{}' and subject_id is null))
      );
      create index on working_interests (opened_by, opened_at desc, id desc);
      create index on working_interests (owner_authority_id, opened_at desc, id desc);
      create index on working_interests (due_at) where due_at is not null;
      ${guarded('working_interests', [
        `opened_by = (select app.officer())`,
        `owner_authority_id = any((select app.places('team_leader', 'operation_coordinator', 'police_chief', 'analyst'))::uuid[])`,
      ])}

      create table deconfliction_notices (
        ${caseColumns('deconfliction_notice', NOTICE_STATES)},
        meeting_id            uuid not null,
        unit_kind             text not null check (unit_kind in ('operation', 'authority')),
        unit_id               uuid not null,
        level                 text not null check (level in ('supervisors', 'head')),
        source_type           text not null check (source_type in (${SOURCES})),
        source_id             uuid not null,
        covert                boolean not null,
        other_country         text not null references countries,
        contact_authority_id  uuid not null references authorities,
        contact_officer_id    uuid references officers,
        held                  boolean not null,
        revealed              boolean not null,
        answer                text check (answer in ('contact_made', 'coordinate', 'keep_apart')),
        answered_by           uuid references officers,
        answered_at           timestamptz,
        other_answer          text check (other_answer in ('contact_made', 'coordinate', 'keep_apart')),
        unique (meeting_id, unit_id),
        constraint answered_by_somebody check ((answer is null) = (answered_by is null) and (state <> 'answered' or answer is not null)),
        constraint held_until_revealed check (not held or revealed or state in ('held_back', 'dropped'))
      );
      create index on deconfliction_notices (unit_id, opened_at desc, id desc);
      create index on deconfliction_notices (owner_country, opened_at desc, id desc);
      create index on deconfliction_notices (owner_authority_id, opened_at desc, id desc);
      create index on deconfliction_notices (due_at) where due_at is not null;
      create index on deconfliction_notices (id) where held and revealed and state = 'held_back';
      ${guarded(
        'deconfliction_notices',
        [
          `state not in ('held_back', 'dropped') and level = 'supervisors' and owner_country = (select app.country())
             and unit_id = any((select app.places('team_leader', 'operation_coordinator', 'central_unit_officer'))::uuid[])`,
          `state not in ('held_back', 'dropped') and level = 'head' and owner_country = (select app.country_as('central_unit_officer'))`,
          `state not in ('held_back', 'dropped') and level = 'head'
             and owner_authority_id = any((select app.places('police_chief'))::uuid[])`,
        ],
        'false',
      )}

      -- Fingerprints of what units work on. No officer reads or writes here, by whatever way.
      create table deconfliction_stakes (
        id            uuid primary key,
        source_type   text not null check (source_type in (${SOURCES})),
        source_id     uuid not null,
        unit_kind     text not null check (unit_kind in ('operation', 'authority')),
        unit_id       uuid not null,
        authority_id  uuid not null,
        country       text not null,
        opened_by     uuid not null,
        subject_id    uuid,
        common        text,
        covert        boolean not null,
        until         timestamptz
      );
      create index on deconfliction_stakes (common);
      create index on deconfliction_stakes (subject_id) where subject_id is not null;
      create index on deconfliction_stakes (source_id);
      create index on deconfliction_stakes (unit_id);
      create table deconfliction_due (
        source_id    uuid primary key,
        source_type  text not null check (source_type in (${SOURCES})),
        at           timestamptz not null
      );
      create index on deconfliction_due (at);
      create table deconfliction_meetings (
        id            uuid primary key,
        one_unit      uuid not null,
        other_unit    uuid not null check (other_unit > one_unit),
        common        text not null,
        one_source    uuid not null,
        other_source  uuid not null,
        met_at        timestamptz not null
      );
      create unique index on deconfliction_meetings (one_unit, other_unit, common);
      create unique index on deconfliction_meetings (one_source, other_source);
      create index on deconfliction_meetings (met_at);
      ${['deconfliction_stakes', 'deconfliction_due', 'deconfliction_meetings'].map(theServicesOwn).join('')}
    `);
    await db.query(WORKINGS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger operation_was_closed on operations;
      drop function app.operation_was_closed;
      drop trigger subjects_were_merged on subject_merges;
      drop function app.subjects_were_merged;
      drop trigger work_has_changed on subjects;
      drop trigger work_has_changed on investigation_handovers;
      drop trigger work_has_changed on referrals;
      drop function app.tell_the_other_unit, app.supervises, app.note_meeting;
      drop table deconfliction_meetings, deconfliction_due, deconfliction_stakes, deconfliction_notices, working_interests;
      drop function app.work_has_changed;
    `);
  }
}

const WORKINGS = `
  -- Whoever acts learns nothing: only that there is something to look at is written down, the same for everybody.
  create function app.work_has_changed() returns trigger language plpgsql ${DEFINER} as $$
    begin
      insert into public.deconfliction_due (source_id, source_type, at) values (new.id, tg_table_name, clock_timestamp())
        on conflict (source_id) do update set at = excluded.at;
      return null;
    end $$;
  ${noteWork('subjects', `new.state not in ('draft')`)}
  ${noteWork('investigation_handovers', `new.handed_at is not null`)}
  ${noteWork('working_interests', 'true')}
  ${noteWork('referrals', `new.state not in ('draft', 'categorised', 'necessity_review', 'second_review')`)}

  -- What was recorded in an operation is not worked on any more when that is closed.
  create function app.operation_was_closed() returns trigger language plpgsql ${DEFINER} as $$
    begin
      insert into public.deconfliction_due (source_id, source_type, at)
        select s.source_id, s.source_type, clock_timestamp() from public.deconfliction_stakes s
        where s.unit_id = new.id group by s.source_id, s.source_type
        on conflict (source_id) do update set at = excluded.at;
      return null;
    end $$;
  create trigger operation_was_closed after update on operations for each row
    when (new.state = 'closed' and old.state <> 'closed') execute function app.operation_was_closed();

  -- Two subjects that are taken for one: their units meet over it.
  create function app.subjects_were_merged() returns trigger language plpgsql ${DEFINER} as $$
    begin
      insert into public.deconfliction_due (source_id, source_type, at)
        select s.source_id, s.source_type, clock_timestamp() from public.deconfliction_stakes s
        where s.subject_id in (new.one_id, new.other_id) group by s.source_id, s.source_type
        on conflict (source_id) do update set at = excluded.at;
      return null;
    end $$;
  create trigger subjects_were_merged after update on subject_merges for each row
    when (new.state = 'approved' and old.state <> 'approved') execute function app.subjects_were_merged();

  -- The two as they have met, once; nothing where they have met before by this, or by these two records.
  create function app.note_meeting(one uuid, other uuid, a_common text, a_source uuid, b_source uuid, at timestamptz)
    returns uuid language plpgsql as $$
    declare met uuid;
    begin
      insert into deconfliction_meetings (id, one_unit, other_unit, common, one_source, other_source, met_at)
        values (gen_random_uuid(), least(one, other), greatest(one, other), a_common, least(a_source, b_source),
          greatest(a_source, b_source), at)
        on conflict do nothing returning id into met;
      return met;
    end $$;
  grant execute on function app.note_meeting to seecase_clock;

  create function app.supervises(unit uuid, country text, authority uuid, level text) returns boolean language sql stable
    return case when level = 'head'
      then country = app.country_as('central_unit_officer') or authority = any(app.places('police_chief'))
      else country = app.country() and unit = any(app.places('team_leader', 'operation_coordinator', 'central_unit_officer')) end;
  grant execute on function app.supervises to seecase_app, seecase_clock;

  -- What a supervisor answers or allows is said in the other one's notice, which they do not see.
  create function app.tell_the_other_unit(notice uuid, said text, let_go boolean) returns void language plpgsql ${DEFINER} as $$
    begin
      if not exists (select from public.deconfliction_notices n where n.id = notice
          and (app.officer() is null or app.supervises(n.unit_id, n.owner_country, n.owner_authority_id, n.level))) then
        return;
      end if;
      update public.deconfliction_notices o
        set other_answer = case when o.state in ('held_back', 'dropped') then o.other_answer else said end,
          revealed = o.revealed or (o.held and let_go), version = o.version + 1
        from public.deconfliction_notices n
        where n.id = notice and o.meeting_id = n.meeting_id and o.id <> n.id;
    end $$;
  grant execute on function app.tell_the_other_unit to seecase_app, seecase_clock;
`;
