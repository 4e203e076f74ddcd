import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexes, openers, partColumns, reasons, sees, WATCH } from './readmission-parts.js';
import { belongsTo, caseColumns, guarded } from './support.js';

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

/** How those who are taken back come from one state to the other, and the records of hand-overs. */
export class CreateReadmissionTransfers1790006520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
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
        assisted                boolean,
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
    await this.records(db);
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
    `);
  }
}
