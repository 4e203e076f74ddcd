import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, betweenStatesColumns, caseColumns, closed, guarded, openToClock } from './support.js';

const states = [
  'draft', 'safeguard_check', 'on_hold', 'notification_only', 'submitted', 'received', 'examination', 'info_requested',
  'interview', 'extended', 'accepted', 'refused', 'lapsed', 'deemed_accepted', 'travel_document', 'transfer_planned',
  'notified', 'transfer_confirmed', 'in_transfer', 'handed_over', 'transfer_failed', 'error_claimed', 'take_back',
  'error_rejected', 'closed', 'withdrawn', 'time_barred', 'erased',
]; // prettier-ignore

const messages = [
  'application', 'notification', 'receipt', 'question', 'information', 'interview_request', 'interview_report',
  'extension', 'reply_positive', 'reply_negative', 'late_reply', 'lapse_notice', 'deemed_notice', 'document_request',
  'transfer_notice', 'transfer_confirmation', 'postponement', 'error_claim', 'error_reply', 'withdrawal',
  'erasure_notice', 'message',
]; // prettier-ignore

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
const OFFICERS = `'readmission_officer', 'readmission_supervisor'`;
/** Sent, and not being prepared anew: what the requesting side prepares is its own. */
const WITH_THE_OTHER = `sent_at is not null and state not in ('draft', 'safeguard_check', 'on_hold')`;

/** Why a readmission exists for somebody (reference 4.2: RQ, RQS, SG, RD, RDS, CO, ES, BP, MO, DPO). */
const reasons = [
  `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `owner_country = (select app.country_as('safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'))`,
  `escort_leader_id = (select app.officer())`,
  `(${WITH_THE_OTHER} or elsewhere = 'owner') and other_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `${WITH_THE_OTHER} and other_country = (select app.country_as('rights_monitor', 'data_protection_officer'))`,
  `${WITH_THE_OTHER} and consulate_asked_at is not null and other_country = (select app.country_as('consular_officer'))`,
  `${WITH_THE_OTHER} and notified_at is not null and other_country = (select app.country_as('crossing_point_officer'))`,
];

/** Written by the requesting side; or taken down by the requested one, where the former has no account here. */
const OPENERS = `(
  owner_country = (select app.country()) and elsewhere is distinct from 'owner' and owner_authority_id = (select app.authority())
  or elsewhere = 'owner' and other_country = (select app.country()) and other_authority_id = (select app.authority()))`;

/** Lists are of one's own, or of what is addressed to one, the next limit first. */
const indexes = ['owner_authority_id', 'owner_country', 'escort_leader_id', 'other_authority_id', 'other_country']
  .map((column) => `create index on readmissions (${column}, next_due_at, id);`)
  .join('\n      ');

/** Cases of readmission, whom they are about, and what the two sides say to each other in them. */
export class CreateReadmissions1790006110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence readmission.readmission_numbers;
      grant usage on sequence readmission_numbers to seecase_app;

      create table readmission.readmissions (
        ${caseColumns('readmission', states)},
        ${betweenStatesColumns},
        ref_no              text not null unique,
        external_ref        text,
        procedure           text not null check (procedure in ('standard', 'accelerated', 'notification_only')),
        category            text not null check (category in ('own_national', 'former_national', 'family_child',
          'family_spouse', 'tcn_visa_permit', 'tcn_direct_entry', 'tcn_forged_doc_of_requested', 'tcn_last_domicile', 'stateless', 'ex_sfry')),
        agreement           text,
        agreement_reason    text,
        profile_version     integer,
        profile_known_at    timestamptz,
        profile_on          date,
        group_id            uuid,
        knowledge_at        timestamptz,
        apprehended_at      timestamptz,
        apprehended_place   text,
        apprehension_id     uuid,
        found               jsonb,
        zone_test           jsonb,
        decision            jsonb,
        entry               jsonb,
        observations        text,
        interview_requested boolean not null,
        elsewhere           text check (elsewhere in ('owner', 'other')),
        signed_off_by       uuid references officers,
        signed_off_at       timestamptz,
        submitted_by        uuid references officers,
        clock_started_at    timestamptz,
        clock_rule          text,
        caseworker_id       uuid references officers,
        extended_at         timestamptz,
        decision_of_other   jsonb,
        silence_relied      text check (silence_relied in ('consent_deemed', 'transfer_permitted', 'nationality_deemed')),
        consulate_asked_at  timestamptz,
        notified_at         timestamptz,
        escort_leader_id    uuid references officers,
        handed_over_at      timestamptz,
        closed_at           timestamptz,
        next_due_at         timestamptz not null,
        -- What the agreements and the safeguards demand cannot be written down otherwise.
        constraint pinned_whole check ((profile_version is null) = (profile_known_at is null)
          and (profile_version is null) = (profile_on is null)),
        constraint checked_by_pinned_law check (state not in ('safeguard_check', 'on_hold', 'submitted') or profile_version is not null),
        constraint signed_off_by_somebody check ((signed_off_by is null) = (signed_off_at is null)),
        constraint submitted_by_another check (elsewhere is not distinct from 'owner'
          or submitted_by <> opened_by and submitted_by <> signed_off_by),
        constraint sent_after_safeguards check (state not in ('submitted', 'notification_only')
          or signed_off_at is not null and submitted_by is not null),
        constraint returned_on_a_decision check (state not in ('submitted', 'notification_only') or decision is not null),
        constraint accelerated_by_its_test check (state <> 'submitted' or procedure <> 'accelerated' or zone_test is not null),
        constraint refused_with_reasons check (state <> 'refused'
          or coalesce(decision_of_other ->> 'outcome' = 'refused' and jsonb_array_length(decision_of_other -> 'reasons') > 0, false)),
        constraint accepted_on_an_article check (state <> 'accepted'
          or coalesce(decision_of_other ->> 'outcome' = 'accepted' and jsonb_array_length(decision_of_other -> 'taken') > 0, false)),
        constraint deemed_by_silence check (state <> 'deemed_accepted' or silence_relied is not distinct from 'consent_deemed'),
        constraint handed_over_at_a_moment check (state not in ('handed_over', 'error_claimed', 'take_back', 'error_rejected')
          or handed_over_at is not null)
      );
      ${indexes}
      create index on readmissions (state, next_due_at, id);
      create index on readmissions (group_id) where group_id is not null;
      create index on readmissions (apprehension_id) where apprehension_id is not null;
      create index on readmissions (due_at) where due_at is not null;
      ${guarded('readmissions', reasons, OPENERS)}

      create table readmission.readmission_persons (
        id                    uuid primary key,
        readmission_id        uuid not null references readmissions,
        role                  text not null check (role in ('principal', 'spouse', 'child')),
        apprehended_person_id uuid,
        family_name           text,
        given_names           text,
        former_names          text[] not null,
        other_names           text[] not null,
        father_name           text,
        mother_name           text,
        sex                   text not null,
        civil_status          text not null,
        born_on               date,
        birth_place           text,
        nationalities         text[] not null,
        former_nationalities  text[] not null,
        stateless             boolean not null,
        languages             text[] not null,
        needs_interpreter     boolean not null,
        description           text,
        address_in_requested  text,
        address_in_origin     text,
        photo_ref             text,
        fingerprint_ref       text,
        documents             jsonb not null,
        stopovers             jsonb not null,
        minor                 boolean not null,
        age_in_doubt          boolean not null,
        company               text check (company in ('parent', 'responsible_adult', 'other_adults', 'alone')),
        recorded_at           timestamptz not null,
        constraint stateless_without_nationality check (not stateless or nationalities = '{}'),
        constraint company_of_children check (company is null or minor or age_in_doubt)
      );
      create unique index one_principal on readmission_persons (readmission_id) where role = 'principal';
      create index on readmission_persons (readmission_id);
      create index on readmission_persons (apprehended_person_id) where apprehended_person_id is not null;
      ${belongsTo('readmission_persons', 'readmissions', 'readmission_id')}
      grant delete on readmission_persons to seecase_clock;
      comment on table readmission_persons is 'Categories 1 to 4 of the agreements'' lists of data, and what the safeguards need of children.';

      create table readmission.readmission_messages (
        id              uuid primary key,
        readmission_id  uuid not null references readmissions,
        kind            text not null constraint readmission_message_kind check (kind in (${list(messages)})),
        side            text not null check (side in ('owner', 'other')),
        text            text,
        content         jsonb,
        digest          text not null,
        channel         text not null,
        external_ref    text,
        registered      boolean not null,
        said_at         timestamptz not null,
        said_by         uuid references officers,
        recorded_at     timestamptz not null,
        state_then      text not null,
        constraint registered_with_a_channel check (not registered or channel <> 'here')
      );
      create index on readmission_messages (readmission_id, said_at, id);
      ${closed('readmission_messages')}
      ${openToClock('readmission_messages')}
      create policy readers on readmission_messages to seecase_app
        using (exists (select from readmissions r where r.id = readmission_id))
        with check (exists (select from readmissions r where r.id = readmission_id));
      grant select, insert on readmission_messages to seecase_app;
      comment on table readmission_messages is 'What the two sides have said: never changed; forgotten with the case.';

      create function app.forget_readmission() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, readmission, pg_temp as $$
      begin
        delete from readmission.readmission_persons where readmission_id = new.id;
        update readmission.readmission_messages set text = null, content = null, external_ref = null where readmission_id = new.id;
        delete from public.reasons where record_type = 'readmissions' and record_id = new.id;
        return new;
      end $$;
      create trigger forget after update on readmissions for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_readmission();
      create trigger forget_files after update on readmissions for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_files();

      -- What was sent on is not written anew: it is for a new application.
      create function app.keep_readmission() returns trigger language plpgsql as $$
      begin
        if old.state not in ('draft', 'safeguard_check', 'on_hold') and new.state not in ('draft', 'erased')
          and row(new.category, new.agreement, new.decision, new.entry, new.knowledge_at, new.apprehended_at,
              new.profile_version, new.profile_known_at, new.profile_on, new.zone_test, new.ref_no)
            is distinct from row(old.category, old.agreement, old.decision, old.entry, old.knowledge_at, old.apprehended_at,
              old.profile_version, old.profile_known_at, old.profile_on, old.zone_test, old.ref_no)
        then raise exception 'What was sent is not changed' using errcode = '23514', constraint = 'sent_is_frozen';
        end if;
        return new;
      end $$;
      create trigger keep_what_was_sent before update on readmissions for each row execute function app.keep_readmission();

      -- Files belong to the side that attached them; reasons, and what the safeguards did before it left, to one's own.
      alter policy own_side on attachments
        using (record_type not in ('requests', 'readmissions') or owner_country = (select app.country()))
        with check (record_type not in ('requests', 'readmissions') or owner_country = (select app.country()));
      create policy of_readmissions_each_side_its_own on reasons as restrictive for select to seecase_app using (
        record_type <> 'readmissions' or officer_id is null
        or officer_id in (select o.id from officers o join authorities a on a.id = o.authority_id
          where a.country = (select app.country())));
      create policy of_readmissions_each_side_its_own on audit_entries as restrictive for select to seecase_app using (
        record_type is distinct from 'readmissions'
        or action not in ('readmission.hold', 'readmission.release', 'readmission.sign_off', 'readmission.give_back')
        or authority_id = any((select app.places('auditor', 'data_protection_officer'))::uuid[])
        or exists (select from readmissions r where r.id = record_id and r.owner_country = (select app.country())));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy of_readmissions_each_side_its_own on audit_entries;
      drop policy of_readmissions_each_side_its_own on reasons;
      alter policy own_side on attachments
        using (record_type <> 'requests' or owner_country = (select app.country()))
        with check (record_type <> 'requests' or owner_country = (select app.country()));
      drop table readmission_messages, readmission_persons, readmissions;
      drop function app.forget_readmission, app.keep_readmission;
      drop sequence readmission_numbers;
    `);
  }
}
