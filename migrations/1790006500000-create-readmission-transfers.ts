import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, guarded } from './support.js';

const DOCUMENT_STATES = [
  'asked',
  'issued',
  'renewal_asked',
  'expired',
  'declined',
  'replaced',
  'handed_over',
  'cancelled',
];
const TRANSFER_STATES = [
  'planned',
  'notified',
  'date_proposed',
  'confirmed',
  'under_way',
  'handed_over',
  'failed',
  'cancelled',
];
const INTERVIEW_STATES = ['asked', 'set', 'held', 'reported', 'cancelled'];

const OFFICERS = `'readmission_officer', 'readmission_supervisor'`;
/** Whoever does not see the case does not see what belongs to it. */
const sees = (table: string): string =>
  `exists (select from readmissions parent where parent.id = ${table}.readmission_id)`;

/** Why what is part of a case exists for somebody: on the owner's side, and on the other one from when it was told. */
const reasons = (table: string, own: string, other: string): string[] => {
  const parent = sees(table);
  return [
    `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[]) and ${parent}`,
    `owner_country = (select app.country_as(${own})) and ${parent}`,
    `told_at is not null and other_authority_id = any((select app.places(${OFFICERS}))::uuid[]) and ${parent}`,
    `told_at is not null and other_country = (select app.country_as(${other})) and ${parent}`,
  ];
};
const WATCH = `'legal_officer', 'rights_monitor', 'data_protection_officer'`;

/** Opened on the owner's side; or taken down by the other one, where the owner has no account here. */
const openers = (table: string): string => `${sees(table)} and (
  owner_country = (select app.country()) or elsewhere = 'owner' and other_country = (select app.country()))`;
/** Interviews are also asked for by the side that wants to hold them. */
const openersAlso = (table: string): string =>
  `${sees(table)} and (select app.country()) in (owner_country, other_country)`;

/** The columns of what is part of a case (src/core/exchange/part-between-states.ts). */
const partColumns = `
  readmission_id      uuid not null references readmissions,
  other_country       text not null references countries,
  other_authority_id  uuid references authorities,
  elsewhere           text check (elsewhere in ('owner', 'other')),
  told_at             timestamptz,
  constraint between_two check (other_country <> owner_country)
`;

/** Lists and the clock walk these. */
const indexes = (table: string): string =>
  ['owner_authority_id', 'owner_country', 'readmission_id']
    .map((column) => `create index on ${table} (${column}, opened_at desc, id desc);`)
    .concat(
      ['other_authority_id', 'other_country'].map(
        (column) => `create index on ${table} (${column}, opened_at desc, id desc) where told_at is not null;`,
      ),
      `create index on ${table} (due_at) where due_at is not null;`,
    )
    .join('\n      ');

/** Interviews, travel documents, transfers and the records of hand-overs. */
export class CreateReadmissionTransfers1790006500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.interviews(db);
    await this.documents(db);
    await this.transfers(db);
    await this.records(db);
  }

  private async interviews(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_interviews (
        ${caseColumns('readmission_interview', INTERVIEW_STATES)},
        ${partColumns},
        person_id                uuid not null,
        mode                     text not null check (mode in ('consulate', 'place_of_stay', 'video', 'experts')),
        hold_by                  timestamptz,
        hold_by_sure             boolean not null,
        article                  text,
        starts_at                timestamptz,
        place                    text,
        video_ref                text,
        language                 text not null,
        interpreter_ref          text,
        rris_booking_ref         text,
        held_at                  timestamptz,
        report_by                timestamptz,
        interviewer              text,
        topics                   text[] not null check (topics <@ array['names', 'birth', 'family', 'residence', 'schooling',
          'work_service', 'documents', 'local_knowledge', 'language']),
        language_test            text not null check (language_test in ('none', 'requesting', 'requested')),
        language_test_validated  boolean not null,
        finding                  text check (finding in ('positive', 'negative', 'undetermined')),
        reasons                  text,
        reported_by              uuid references officers,
        reported_at              timestamptz,
        signed_as                text,
        channel                  text,
        external_ref             text,
        constraint set_before_it_is_held check (held_at is null or starts_at is not null),
        constraint reported_and_signed check (state <> 'reported'
          or finding is not null and signed_as is not null and reported_at is not null and held_at is not null),
        constraint reasons_unless_positive check (finding is null or finding = 'positive' or reasons <> '')
      );
      ${indexes('readmission_interviews')}
      create index on readmission_interviews (starts_at) where starts_at is not null;
      ${guarded(
        'readmission_interviews',
        reasons(
          'readmission_interviews',
          `'safeguard_officer', ${WATCH}`,
          `'consular_officer', 'rights_monitor', 'data_protection_officer'`,
        ),
        openersAlso('readmission_interviews'),
      )}
    `);
  }

  private async documents(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.travel_documents (
        ${caseColumns('travel_document', DOCUMENT_STATES)},
        ${partColumns},
        person_id            uuid not null,
        also_for             uuid[] not null,
        type                 text not null check (type in ('own_passport', 'own_id', 'consular_document',
          'requesting_laissez_passer', 'eu_standard_doc', 'alien_passport')),
        fallback_reason      text check (fallback_reason in ('requesting_issues', 'not_issued_in_time', 'not_renewed_in_time')),
        article              text,
        office               text,
        asked_with           text check (asked_with in ('reply', 'application')),
        asked_at             timestamptz,
        issue_by             timestamptz,
        renewal_asked_at     timestamptz,
        renew_by             timestamptz,
        number               text,
        issued_on            date,
        expires_on           date,
        shorter_than_agreed  boolean not null,
        earlier              jsonb not null,
        channel              text,
        external_ref         text,
        ended_at             timestamptz,
        constraint printed_whole check (num_nulls(number, issued_on, expires_on) in (0, 3)),
        constraint issued_with_a_number check (state not in ('issued', 'handed_over') or number is not null),
        constraint valid_for_some_time check (expires_on >= issued_on),
        constraint asked_of_an_office check ((type = 'consular_document') = (asked_at is not null)
          and (asked_at is null) = (office is null)),
        constraint own_only_with_a_reason check (
          (type in ('requesting_laissez_passer', 'eu_standard_doc')) = (fallback_reason is not null))
      );
      ${indexes('travel_documents')}
      create index on travel_documents (person_id);
      ${guarded(
        'travel_documents',
        reasons(
          'travel_documents',
          `'escort_leader', 'safeguard_officer', ${WATCH}`,
          `'consular_officer', 'crossing_point_officer', 'rights_monitor', 'data_protection_officer'`,
        ),
        openers('travel_documents'),
      )}
    `);
  }

  private async transfers(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_transfers (
        ${caseColumns('readmission_transfer', TRANSFER_STATES)},
        ${partColumns},
        attempt                 integer not null check (attempt > 0),
        mode                    text not null check (mode in ('air_scheduled', 'air_charter', 'joint_flight', 'land_road', 'land_rail', 'sea')),
        carrier                 text,
        return_flight_id        uuid,
        point_key               text,
        point_name              text not null check (point_name <> ''),
        point_basis             text not null check (point_basis in ('agreement', 'ad_hoc')),
        point_agreement         text,
        planned_at              timestamptz not null,
        notice_by               timestamptz,
        notice_latest           timestamptz,
        notice_sure             boolean not null,
        notice_article          text,
        date_is_theirs          boolean not null,
        short_notice_agreement  text,
        notified_at             timestamptz,
        departure_will          text not null check (departure_will in ('voluntary', 'forced', 'not_recorded')),
        escort_type             text not null check (escort_type in ('none', 'police', 'medical', 'social', 'mixed')),
        escorts_agreed          integer not null check (escorts_agreed >= 0),
        leader_id               uuid references officers,
        care                    text,
        care_consented          boolean not null,
        security                text,
        security_reason         text,
        fit_issuer              text,
        fit_at                  timestamptz,
        confirmed_at            timestamptz,
        gate                    text,
        postponements           integer not null,
        postponed_by            text check (postponed_by in ('owner', 'other')),
        proposed_at             timestamptz,
        departed_at             timestamptz,
        departure_check         jsonb,
        owner_signature         jsonb,
        other_signature         jsonb,
        receipt_no              text unique,
        outcome                 text check (outcome in ('accepted', 'accepted_with_reservation', 'refused_at_border',
          'no_show_escort', 'absconded', 'medical_stop', 'asylum_claim_stop', 'court_stop', 'weather_technical', 'receiver_not_present')),
        ended_at                timestamptz,
        outcome_note            text,
        returned_to             text,
        constraint one_attempt_at_a_time unique (readmission_id, attempt),
        constraint place_agreed check (state in ('planned', 'cancelled') or case point_basis when 'agreement' then point_key else point_agreement end is not null),
        constraint told_before_they_leave check (state not in ('confirmed', 'under_way', 'handed_over') or notified_at is not null and confirmed_at is not null),
        constraint identity_before_they_leave check (departed_at is null or departure_check ->> 'result' = 'match'),
        constraint fit_before_they_leave check (departed_at is null or fit_at is not null),
        constraint security_for_a_reason check (state in ('planned', 'cancelled') or security is null or security_reason is not null),
        constraint signed_by_both check (state <> 'handed_over' or owner_signature is not null and other_signature is not null),
        constraint signed_the_same check (owner_signature is null or other_signature is null
          or owner_signature ->> 'digest' = other_signature ->> 'digest'),
        constraint ended_somehow check ((state in ('handed_over', 'failed')) = (outcome is not null))
      );
      ${indexes('readmission_transfers')}
      create index on readmission_transfers (leader_id, opened_at desc, id desc) where leader_id is not null;
      create unique index one_transfer_ahead on readmission_transfers (readmission_id)
        where state not in ('handed_over', 'failed', 'cancelled');
      create index on readmission_transfers (planned_at);
      create index on readmission_transfers (return_flight_id) where return_flight_id is not null;
      ${guarded(
        'readmission_transfers',
        [
          ...reasons(
            'readmission_transfers',
            `'safeguard_officer', ${WATCH}`,
            `'crossing_point_officer', 'rights_monitor', 'data_protection_officer'`,
          ),
          `leader_id = (select app.officer()) and ${sees('readmission_transfers')}`,
        ],
        openers('readmission_transfers'),
      )}
    `);
  }

  private async records(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_escorts (
        id                  uuid primary key,
        transfer_id         uuid not null references readmission_transfers,
        family_name         text not null,
        given_names         text not null,
        rank                text not null,
        function            text not null check (function in ('leader', 'officer', 'doctor', 'nurse', 'social_worker', 'interpreter')),
        passport_type       text not null check (passport_type in ('ordinary', 'service', 'diplomatic', 'identity_card')),
        passport_no         text not null,
        passport_issued_on  date not null,
        card_type           text not null,
        card_no             text not null,
        mission_order       text not null,
        under_the_rules     boolean not null,
        officer_id          uuid references officers
      );
      create index on readmission_escorts (transfer_id);
      ${belongsTo('readmission_escorts', 'readmission_transfers', 'transfer_id')}

      create table readmission.readmission_handover_records (
        transfer_id          uuid primary key references readmission_transfers,
        arrived_at           timestamptz not null,
        place                text not null,
        identity_methods     text[] not null,
        identity_result      text not null check (identity_result in ('match', 'no_match', 'unclear')),
        person_ids           uuid[] not null,
        documents            jsonb not null,
        handed               jsonb not null,
        restraint            text check (restraint in ('handcuffs', 'body_cuff', 'hold', 'other')),
        restraint_minutes    integer,
        restraint_reason     text,
        incidents            text,
        injuries             text,
        complaints           text,
        complaint_language   text,
        told                 text not null,
        told_in_language     text not null,
        interpreter_ref      text,
        asylum_wish          boolean not null,
        guardian_name        text,
        guardian_service     text,
        guardian_signed_at   timestamptz,
        monitor_ref          text,
        reservations         text,
        digest               text not null,
        written_by           uuid not null references officers,
        written_at           timestamptz not null,
        constraint force_for_a_reason check (num_nulls(restraint, restraint_minutes, restraint_reason) in (0, 3)),
        constraint guardian_of_a_service check (num_nulls(guardian_name, guardian_service, guardian_signed_at) in (0, 3))
      );
      ${belongsTo('readmission_handover_records', 'readmission_transfers', 'transfer_id')}

      -- Nobody who has asked for protection is handed over, whoever signs.
      create function app.keeps_whoever_asks_for_protection() returns trigger language plpgsql security definer
        set search_path = pg_catalog, public, readmission, pg_temp as $$
        begin
          if exists (select from readmission_handover_records r where r.transfer_id = new.id and r.asylum_wish) then
            raise exception 'somebody who asks for protection is not handed over' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      revoke execute on function app.keeps_whoever_asks_for_protection() from public;
      create trigger keeps_whoever_asks before insert or update on readmission_transfers for each row
        when (new.state = 'handed_over') execute function app.keeps_whoever_asks_for_protection();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table readmission_handover_records;
      drop table readmission_escorts;
      drop table readmission_transfers;
      drop function app.keeps_whoever_asks_for_protection();
      drop table travel_documents;
      drop table readmission_interviews;
    `);
  }
}
