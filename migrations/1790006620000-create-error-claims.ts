import type { MigrationInterface, QueryRunner } from 'typeorm';
import { betweenStatesColumns, caseColumns, guarded } from './support.js';

const STATES = [
  'draft', 'lodged', 'out_of_time', 'accepted', 'rejected', 'planned', 'notified', 'confirmed', 'under_way', 'failed',
  'taken_back', 'with_experts', 'concluded', 'withdrawn', 'erased',
]; // prettier-ignore
const OFFICERS = `'readmission_officer', 'readmission_supervisor', 'escort_leader', 'safeguard_officer'`;
const FOR_A_STATE = `'safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'`;

const REASONS = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `owner_country = (select app.country_as(${FOR_A_STATE}, 'escort_leader'))`,
  `(sent_at is not null or elsewhere = 'owner') and other_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `sent_at is not null and other_country = (select app.country_as(${FOR_A_STATE}, 'crossing_point_officer'))`,
];

/** Written by the state that claims; or taken down by the other one, where the former has no account here. */
const OPENERS = `(
  owner_country = (select app.country()) and elsewhere is distinct from 'owner' and owner_authority_id = (select app.authority())
  or elsewhere = 'owner' and other_country = (select app.country()) and other_authority_id = (select app.authority()))`;

const INDEXES = ['opened_by', 'owner_authority_id', 'owner_country', 'other_authority_id', 'other_country']
  .map((column) => `create index on error_claims (${column}, opened_at desc, id desc);`)
  .join('\n      ');

/** Claims that somebody was handed over in error, and how they are taken back. */
export class CreateErrorClaims1790006620000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence readmission.error_claim_numbers;
      grant usage on sequence error_claim_numbers to seecase_app;

      create table readmission.error_claims (
        ${caseColumns('error_claim', STATES)},
        ${betweenStatesColumns},
        ref_no          text not null unique,
        readmission_id  uuid not null references readmissions,
        agreement       text not null,
        ground          text not null check (ground in ('wrong_identity', 'not_national', 'tcn_condition_not_met',
          'exception_overlooked', 'false_evidence', 'transit_route_wrong')),
        reasons         text,
        identity        jsonb,
        route_taken     text,
        originals       jsonb not null,
        handed_over_at  timestamptz not null,
        window_ends_at  timestamptz,
        window_sure     boolean not null,
        window_article  text,
        in_time         boolean,
        elsewhere       text check (elsewhere in ('owner', 'other')),
        taken_down      jsonb not null,
        decided_by      uuid references officers,
        decided_at      timestamptz,
        answer          text,
        costs           text check (costs in ('requesting', 'each_its_own')),
        findings        text,
        mode            text check (mode in ('air', 'road', 'rail', 'sea')),
        point           text,
        planned_at      timestamptz,
        escorts         jsonb not null,
        notify_by       timestamptz,
        notified_at     timestamptz,
        started_at      timestamptz,
        attempts        integer not null,
        owner_signed    jsonb,
        other_signed    jsonb,
        failed_on       text check (failed_on in ('not_received', 'not_brought', 'medical', 'protection', 'absconded', 'technical')),
        settled_at      timestamptz,
        constraint justified_in_writing check (sent_at is null or state in ('withdrawn', 'erased')
          or reasons is not null and (identity is not null or route_taken is not null)),
        constraint in_time_or_late check ((sent_at is null) = (in_time is null)),
        constraint made_within_its_window check (not (in_time is true and window_sure and sent_at >= window_ends_at)),
        constraint late_stays_late check (state <> 'lodged' or in_time),
        constraint taken_back_by_both check (state <> 'taken_back' or owner_signed is not null and other_signed is not null),
        constraint brought_after_notice check (state not in ('confirmed', 'under_way', 'taken_back') or notified_at is not null)
      );
      create unique index one_claim_at_a_time on error_claims (readmission_id) where sent_at is not null and settled_at is null;
      ${INDEXES}
      create index on error_claims (readmission_id);
      create index on error_claims (due_at) where due_at is not null;
      ${guarded('error_claims', REASONS, OPENERS)}

      -- Where a case stands, for whoever sees a claim about it: those who only bring or receive do not see the case itself.
      create function app.claimed_cases(cases uuid[]) returns table (id uuid, state text) language sql stable
        security definer set search_path = pg_catalog, public, readmission, pg_temp
      begin atomic
        select r.id, r.state from readmission.readmissions r where r.id = any(cases)
          and (session_user <> 'seecase_app' or app.country() in (r.owner_country, r.other_country)
            or exists (select from readmission.error_claims e where e.readmission_id = r.id and app.officer() = any(e.named_readers)));
      end;
      revoke execute on function app.claimed_cases from public;
      grant execute on function app.claimed_cases to seecase_app, seecase_clock;

      create trigger stop_at_holds before insert or update on error_claims for each row
        when (new.state in ('notified', 'under_way', 'taken_back')) execute function app.stop_journeys_at_holds('state');
      create trigger keep_its_case before update of readmission_id on error_claims for each row
        when (new.readmission_id is distinct from old.readmission_id) execute function app.keep_its_case();
      create trigger forget_files after update on error_claims for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_files();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop function app.claimed_cases; drop table error_claims; drop sequence readmission.error_claim_numbers',
    );
  }
}
