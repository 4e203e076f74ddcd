import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, closed, FOR_THE_HOST, guarded } from './support.js';

const OUTCOMES = [
  'no_hit',
  'hit_unconfirmed',
  'hit_confirmed',
  'false_positive',
  'consent_pending',
  'disclosed',
  'refused',
];
const STATES = [
  'draft',
  'categorised',
  'necessity_review',
  'second_review',
  'queued',
  'taken',
  'queried',
  ...OUTCOMES,
  'fed_back',
  'closed',
  'rejected',
  'recalled',
  'withdrawn',
  'erased',
];
const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

const REVIEWED = `state in ('necessity_review', 'second_review')`;
const WRITTEN = `state in ('draft', 'categorised')`;
const WITH_A_RELAY = `state in ('taken', 'queried', 'hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled')`;
const TO_BE_TAKEN = `relay_country is not null and (state = 'queued'
  or (state in ('hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled') and taken_by is null))`;

/** What is asked of collections here and of others elsewhere: one subject, one target, one decision each. */
export class CreateReferrals1790005300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table referrals (
        ${caseColumns('referral', STATES)},
        ref_no               text not null unique,
        operation_id         uuid not null references operations,
        site_id              uuid references operation_sites,
        subject_id           uuid not null references subjects,
        subject_kind         text not null check (subject_kind in ('person', 'document', 'vehicle', 'vessel', 'aircraft', 'phone',
                               'account', 'weapon')),
        author_authority_id  uuid not null references authorities,
        author_country       text not null references countries,
        target               text not null check (target in ('internal', 'europol_onsite', 'europol', 'interpol', 'selec', 'frontex',
                               'joint_operational_office', 'central_unit')),
        target_country       text references countries,
        relay_country        text references countries,
        purpose              text not null check (purpose in ('18-2-A', '18-2-C')),
        offence              text not null check (offence ~ '^[A-Z][A-Z0-9_]{1,39}$'),
        analysis_project     text check (analysis_project in ('migrant_smuggling', 'phoenix', 'other')),
        priority             text not null check (priority in ('p1', 'p2', 'p3')),
        priority_ground      text check (priority_ground in ('danger_to_life', 'terrorism', 'about_to_leave', 'person_held')),
        under_investigation  boolean not null,
        category             text,
        contains_minor       boolean not null,
        protected_role       boolean not null,
        necessity            text,
        strict_necessity     text,
        circumstances        text,
        restrictions         text,
        indicators           jsonb,
        met_person_id        uuid,
        carried              jsonb not null,
        package              jsonb,
        submitted_at         timestamptz,
        approved_by          uuid references officers,
        approved_at          timestamptz,
        second_by            uuid references officers,
        rejected_by          uuid references officers,
        rejected_at          timestamptz,
        rejection            text,
        dpo_notified_at      timestamptz,
        dpo_noted_at         timestamptz,
        dpo_noted_by         uuid references officers,
        climbed              integer not null,
        queued_at            timestamptz,
        alarm_at             timestamptz,
        missed_at            timestamptz,
        taken_by             uuid references officers,
        left_at              timestamptz,
        failures             integer not null,
        request_id           uuid references requests,
        outcome              text check (outcome in (${list(OUTCOMES)})),
        answered_at          timestamptz,
        too_common           boolean not null,
        feedback             text,
        fed_back_at          timestamptz,
        noted_at             timestamptz,
        erased_at            timestamptz,
        constraint another_state check ((target = 'central_unit') = (target_country is not null) and target_country <> owner_country),
        constraint relayed_or_here check ((target = 'internal') = (relay_country is null)),
        constraint priority_has_its_ground check (${WRITTEN} or (priority = 'p3') = (priority_ground is null)),
        constraint persons_have_a_category check ((subject_kind = 'person') = (category is not null)),
        constraint never_only_mentioned check (category <> 'mentioned'),
        constraint decided_by_others check (approved_by <> opened_by and second_by <> opened_by and rejected_by <> opened_by),
        constraint decided_by_two check (second_by <> approved_by),
        constraint approved_before_it_is_asked check (queued_at is null or approved_by is not null),
        constraint two_where_it_takes_two check (queued_at is null or not (contains_minor or protected_role) or second_by is not null),
        constraint necessary_before_it_is_asked check (erased_at is not null or ${WRITTEN} or necessity is not null),
        constraint package_before_it_is_asked check (not (state in ('queued', 'taken', 'queried')) or package is not null),
        constraint taken_by_somebody check (state not in ('taken', 'queried') or taken_by is not null),
        constraint not_taken_in_the_queue check (state <> 'queued' or taken_by is null),
        constraint erased_means_gone check (erased_at is null or (necessity is null and strict_necessity is null
          and circumstances is null and restrictions is null and indicators is null and package is null and feedback is null))
      );
      comment on table referrals is 'One subject asked about at one target. Nothing but an officer opens one (R-20).';
      comment on column referrals.package is 'What leaves, and nothing besides (R-11); put together when it is submitted.';
      ${[
        'opened_by',
        'owner_authority_id',
        'operation_id',
        'owner_country',
        'approved_by',
        'second_by',
        'rejected_by',
        'taken_by',
      ]
        .map((column) => `create index on referrals (${column}, opened_at desc, id desc);`)
        .join('\n      ')}
      create index on referrals (priority, queued_at, id) where state = 'queued';
      create index on referrals (subject_id);
      create index on referrals (due_at) where due_at is not null;
      create index on referrals (alarm_at) where alarm_at is not null;
      create sequence referral_numbers;
      grant usage on referral_numbers to seecase_app;
      ${guarded(
        'referrals',
        [
          `opened_by = (select app.officer())`,
          `approved_by = (select app.officer()) or second_by = (select app.officer()) or rejected_by = (select app.officer())`,
          `${REVIEWED} and owner_authority_id = any((select app.places('referral_approver'))::uuid[])`,
          `${REVIEWED} and owner_country = (select app.country())
             and operation_id = any((select app.places('referral_approver'))::uuid[])`,
          `${REVIEWED} and climbed >= 1 and owner_country = (select app.country_as('referral_approver'))`,
          `${REVIEWED} and climbed >= 2 and owner_country = (select app.country_as('police_chief'))`,
          `not ${WRITTEN} and owner_country = (select app.country())
             and operation_id = any((select app.places('team_leader', 'operation_coordinator'))::uuid[])`,
          `not ${WRITTEN} and owner_country = (select app.country_as('data_protection_officer'))`,
          `${WITH_A_RELAY} and taken_by = (select app.officer())`,
          `${TO_BE_TAKEN} and relay_country = (select app.country())
             and operation_id = any((select app.places('check_officer'))::uuid[])`,
          `${TO_BE_TAKEN} and target <> 'central_unit' and owner_country = (select app.country_as('check_officer'))`,
          `${TO_BE_TAKEN} and target = 'central_unit' and owner_country = (select app.country_as('central_unit_officer'))`,
        ],
        `${FOR_THE_HOST} and exists (select from subjects s where s.id = subject_id and s.operation_id = referrals.operation_id
           and s.owner_authority_id = referrals.owner_authority_id)`,
      )}
      -- No job opens one: not even the clock can (R-20).
      revoke insert on referrals from seecase_clock;

      create table referral_results (
        id                uuid primary key,
        referral_id       uuid not null references referrals,
        hit_id            uuid,
        outcome           text not null check (outcome in (${list(OUTCOMES)})),
        system            text check (system in ('europol_eis', 'europol_analysis', 'interpol_nominals', 'interpol_sltd', 'interpol_smv',
                            'interpol_firearms', 'selec', 'frontex', 'joint_operational_office', 'national', 'other')),
        at                timestamptz not null,
        entered_by        uuid references officers,
        reference_number  text,
        owner_country     text references countries,
        confidence        text check (confidence in ('high', 'medium', 'low')),
        restrictions      text,
        constraint found_here_or_entered check ((hit_id is null) = (entered_by is not null) or outcome = 'no_hit'),
        constraint nothing_of_somebody_else check (outcome <> 'false_positive'
          or (reference_number is null and owner_country is null and confidence is null and restrictions is null))
      );
      create index on referral_results (referral_id);
      create unique index on referral_results (referral_id, hit_id) where hit_id is not null;
      comment on table referral_results is 'What a system, or the owner of a hit, has answered: references, never a copy of what is held there.';
      ${belongsTo('referral_results', 'referrals', 'referral_id')}
      grant delete on referral_results to seecase_clock;

      create table referral_news (
        id           bigint generated always as identity primary key,
        referral_id  uuid not null references referrals,
        hit_id       uuid not null,
        outcome      text not null check (outcome in (${list(OUTCOMES)})),
        at           timestamptz not null
      );
      create index on referral_news (referral_id);
      comment on table referral_news is 'What owners of hits have decided, until the service takes it in: nobody who decides is known to who asked.';
      ${closed('referral_news')}
      grant select, delete on referral_news to seecase_clock;
      create policy the_clock on referral_news to seecase_clock using (true);
      create policy nobody on referral_news for select to seecase_app using (false);
      grant select on referral_news to seecase_app;

      -- Written down by whoever decides about a hit, who need not see the referral and is not told of it.
      create function app.tell_referral(referral uuid, hit uuid, came_to text, now timestamptz) returns void
        language sql ${DEFINER}
      begin atomic
        insert into public.referral_news (referral_id, hit_id, outcome, at)
        select r.id, hit, came_to, now from public.referrals r where r.id = referral and r.target = 'internal' and r.queued_at is not null;
      end;

      -- Those about a subject that are not at an end, across walls: ids only, for the act on the subject that they follow.
      create function app.referrals_about(subject uuid) returns setof uuid
        language sql stable ${DEFINER}
      begin atomic
        select r.id from public.referrals r where r.subject_id = subject
          and r.state not in ('closed', 'rejected', 'recalled', 'withdrawn', 'erased');
      end;
      -- Until when an officer is on duty in an operation: whoever approves need not see the roster.
      create function app.end_of_shift(operation uuid, officer uuid, now timestamptz) returns timestamptz
        language sql stable ${DEFINER}
      begin atomic
        select max(s.ends_at) from public.shifts s where s.operation_id = operation and s.officer_ids @> array[officer]
          and s.starts_at <= now and s.ends_at > now and s.state in ('planned', 'under_way');
      end;
      grant execute on function app.tell_referral, app.referrals_about, app.end_of_shift to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.tell_referral, app.referrals_about, app.end_of_shift;
      drop table referral_news, referral_results, referrals;
      drop sequence referral_numbers;
    `);
  }
}
