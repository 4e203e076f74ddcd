import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, betweenStatesColumns, caseColumns, guarded } from './support.js';

const STATES = [
  'draft', 'requested', 'unanswered', 'granted', 'refused', 'notified', 'obstructed', 'under_way', 'completed', 'failed',
  'revoked', 'taken_back', 'withdrawn', 'run_out', 'erased',
]; // prettier-ignore
const REFUSALS = `'ill_treatment_or_persecution', 'criminal_sanctions', 'public_interest'`;
const OFFICERS = `'readmission_officer', 'readmission_supervisor', 'escort_leader', 'safeguard_officer'`;
const FOR_A_STATE = `'readmission_supervisor', 'safeguard_officer', 'rights_monitor', 'data_protection_officer'`;

const REASONS = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `owner_country = (select app.country_as(${FOR_A_STATE}, 'escort_leader'))`,
  `sent_at is not null and other_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `sent_at is not null and other_country = (select app.country_as(${FOR_A_STATE}, 'crossing_point_officer'))`,
];

/** Written by the state that asks; or taken down by the one that is asked, where the former has no account here. */
const OPENERS = `(
  owner_country = (select app.country()) and elsewhere is distinct from 'owner' and owner_authority_id = (select app.authority())
  or elsewhere = 'owner' and other_country = (select app.country()) and other_authority_id = (select app.authority()))`;

const INDEXES = ['opened_by', 'owner_authority_id', 'owner_country', 'other_authority_id', 'other_country']
  .map((column) => `create index on transits (${column}, opened_at desc, id desc);`)
  .join('\n      ');

/** The gate of a transfer, for every way by which the persons of a case are moved: which column of it says that they are. */
const gate = `
  create function app.stop_journeys_at_holds() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' or new.readmission_id is null then return new; end if;
      if tg_op = 'UPDATE' and to_jsonb(new) -> tg_argv[0] = to_jsonb(old) -> tg_argv[0] then return new; end if;
      perform app.lock_readmission(new.readmission_id);
      if app.open_holds(new.readmission_id, 'transfer') <> '{}' then
        raise exception 'an open hold stops this journey' using errcode = '42501';
      end if;
      return new;
    end $$;
  create function app.keep_its_case() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return new; end if;
      raise exception 'the case of a journey is not changed' using errcode = '42501';
    end $$;
  create trigger stop_at_holds before insert or update on transits for each row
    when (new.state in ('requested', 'notified', 'under_way')) execute function app.stop_journeys_at_holds('state');
  create trigger keep_its_case before update of readmission_id on transits for each row
    when (new.readmission_id is distinct from old.readmission_id) execute function app.keep_its_case();
`;

/** Bringing persons through a state on their way to the one that admits them. */
export class CreateTransits1790006600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence readmission.transit_numbers;
      grant usage on sequence transit_numbers to seecase_app;

      create table readmission.transits (
        ${caseColumns('transit', STATES)},
        ${betweenStatesColumns},
        ref_no                text not null unique,
        readmission_id        uuid references readmissions,
        agreement             text not null,
        terms                 jsonb,
        mode                  text not null check (mode in ('air', 'road', 'rail', 'sea')),
        destination           text not null references countries,
        through               text[] not null,
        route                 text,
        entry_point           text not null,
        exit_point            text not null,
        enters_at             timestamptz not null,
        leaves_at             timestamptz not null check (leaves_at > enters_at),
        flights               text[] not null,
        why_not_direct        text,
        onward_assured        boolean not null,
        no_ground_known       boolean not null,
        assistance            text,
        escorts               jsonb not null,
        medical_escort        boolean not null,
        elsewhere             text check (elsewhere in ('owner', 'other')),
        taken_down            jsonb not null,
        short_notice          boolean not null,
        reply_due             timestamptz,
        reply_safe            timestamptz,
        decided_by            uuid references officers,
        decided_at            timestamptz,
        escorts_allowed       integer,
        medical_escort_asked  boolean,
        remarks               text,
        refused_on            text check (refused_on in (${REFUSALS})),
        execute_by            timestamptz,
        notify_by             timestamptz,
        notified_at           timestamptz,
        revoked_on            text check (revoked_on in (${REFUSALS}, 'onward_not_assured')),
        obstacle              text,
        plan                  text,
        plan_missed           boolean not null,
        started_at            timestamptz,
        overstayed            boolean not null,
        failed_on             text check (failed_on in ('entered_illegally', 'onward_failed', 'impossible')),
        ended_at              timestamptz,
        constraint through_another_state check (destination not in (owner_country, other_country)
          and not through && array[owner_country, other_country, destination]),
        constraint asked_for_on_declaration check (state in ('draft', 'withdrawn', 'erased') or sent_at is not null and terms is not null
          and onward_assured and no_ground_known),
        constraint refused_on_a_ground check (state <> 'refused' or refused_on is not null),
        constraint revoked_on_a_ground check (state <> 'revoked' or revoked_on is not null),
        constraint failed_on_a_ground check (state <> 'failed' or failed_on is not null),
        constraint consented_by_somebody check (state not in ('granted', 'notified', 'under_way', 'completed') or decided_at is not null),
        constraint begun_after_notice check (started_at is null or notified_at is not null or state = 'erased'),
        constraint taken_back_once_begun check (state <> 'taken_back' or started_at is not null)
      );
      ${INDEXES}
      create index on transits (readmission_id) where readmission_id is not null;
      create index on transits (due_at) where due_at is not null;
      create index transits_limited on transits (other_country, id) where state in ('requested', 'granted', 'notified', 'obstructed');
      ${guarded('transits', REASONS, OPENERS)}

      create table readmission.transit_persons (
        id                uuid primary key,
        transit_id        uuid not null references transits,
        surname           text not null,
        given_names       text not null,
        other_names       text,
        sex               text not null check (sex in ('female', 'male', 'other')),
        born_on           date not null,
        born_at           text,
        nationality       text not null,
        language          text not null,
        document_kind     text not null,
        document_no       text not null,
        document_expires  date
      );
      create index on transit_persons (transit_id);
      ${belongsTo('transit_persons', 'transits', 'transit_id')}
      comment on table transit_persons is 'What identifies those who are brought through, and nothing else; deleted when the transit is erased.';

      create trigger forget_files after update on transits for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_files();
      ${gate}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table transit_persons, transits;
      drop function app.stop_journeys_at_holds, app.keep_its_case;
      drop sequence readmission.transit_numbers;
    `);
  }
}
