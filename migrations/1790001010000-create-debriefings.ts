import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, FOR_THE_HOST, guarded, infoMetaColumns } from './support.js';

const UNFINISHED = [
  'planned', 'vulnerability_screen', 'eligible', 'informed', 'consent_given', 'account', 'closed', 'readback_signed',
  'quality_review', 'graded', 'sanitised',
]; // prettier-ignore
const STATES = [
  ...UNFINISHED, 'referred_out', 'refused', 'released', 'stopped', 'withdrawn', 'set_aside', 'anonymised', 'erased',
]; // prettier-ignore

/** An account has been begun, and was not broken off, taken back or erased. */
const TOLD = `'account', 'closed', 'readback_signed', 'quality_review', 'graded', 'sanitised', 'released'`;
const REVIEWED = `'graded', 'sanitised', 'released'`;

const INFORMED = `'analyst', 'national_contact_point', 'central_unit_officer', 'liaison_officer', 'operation_coordinator',
  'team_leader'`;
const RELEASED = 'released_at is not null and frozen_at is null';
const OWN = 'owner_country = (select app.country())';

/** Interviews: their course and their safeguards. There is no column for a name. */
export class CreateDebriefings1790001010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table debriefings (
        ${caseColumns('debriefing', STATES)},
        ${infoMetaColumns},
        operation_id             uuid not null references operations,
        site_id                  uuid references operation_sites,
        ref_no                   text not null unique,
        place                    text not null,
        place_kind               text not null,
        planned_at               timestamptz not null,
        language                 text not null,
        dialect                  text,
        working_language         text not null,
        lead_debriefer           uuid not null references officers,
        second_debriefer         uuid not null references officers,
        interviewers             uuid[] not null,
        team_gender              text,
        gender_wish              text not null,
        interpreter_id           uuid,
        interpretation           jsonb,
        age_finding              text not null check (age_finding in ('not_asked', 'adult', 'minor', 'doubtful')),
        fit                      boolean,
        screened_at              timestamptz,
        trafficking_screened_at  timestamptz,
        needs                    text[] not null,
        needs_referred           text[] not null,
        referral_ids             uuid[] not null,
        serious_incident_id      uuid,
        liberty_state            text check (liberty_state in ('free', 'reception_centre', 'detained', 'transit')),
        information              jsonb,
        detained_approved_by     uuid references officers,
        detained_approved_at     timestamptz,
        consent_state            text not null check (consent_state in ('not_asked', 'given', 'refused', 'withdrawn', 'not_capable')),
        consent                  jsonb,
        started_at               timestamptz,
        break_due_at             timestamptz,
        on_break_since           timestamptz,
        breaks                   jsonb not null,
        closed_at                timestamptz,
        closing_reason           text,
        read_back                jsonb,
        untranslated             integer not null check (untranslated >= 0),
        climbed                  integer not null check (climbed >= 0),
        credibility              text check (credibility in ('A', 'B', 'C', 'D')),
        reidentification_risk    text check (reidentification_risk in ('low', 'medium', 'high')),
        no_name_in_text          boolean,
        sanitised_by             uuid references officers,
        sanitised_at             timestamptz,
        released_at              timestamptz,
        released_by              uuid references officers,
        stopped_at               timestamptz,
        stop_code                text,
        self_incrimination       boolean not null,
        stop                     jsonb,
        referred_out_at          timestamptz,
        refused_at               timestamptz,
        withdrawn_at             timestamptz,
        frozen_at                timestamptz,
        recipients_to_inform     text[] not null,
        recipients_informed      text[] not null,
        special_since            timestamptz,
        text_erased_at           timestamptz,
        constraint two_persons check (lead_debriefer <> second_debriefer),
        constraint no_account_without_information check (state not in (${TOLD}) or (information is not null
          and (information ->> 'languageUnderstood')::boolean and (information ->> 'complaintRouteExplained')::boolean)),
        constraint no_account_without_consent check (state not in (${TOLD}) or (consent is not null and consent_state = 'given')),
        constraint no_consent_in_detention_unapproved check (consent is null or liberty_state <> 'detained'
          or (detained_approved_by is not null and detained_approved_by <> all(interviewers || array[lead_debriefer, second_debriefer]))),
        constraint no_minor_debriefed check (state not in (${TOLD}) or state = 'account' or age_finding = 'adult'),
        constraint signed_before_review check (state not in ('readback_signed', 'quality_review', ${REVIEWED}) or read_back is not null),
        constraint reviewed_by_others check (graded_by is null or graded_by <> all(interviewers || array[lead_debriefer, second_debriefer])),
        constraint sanitised_by_others check (sanitised_by is null or sanitised_by <> all(interviewers || array[lead_debriefer, second_debriefer])),
        constraint released_by_others check ((released_by is null
          or released_by <> all(interviewers || array[lead_debriefer, second_debriefer])) and released_by <> sanitised_by),
        constraint released_complete check (released_at is null or (released_by is not null and source_grade is not null
          and info_grade is not null and purposes <> '{}' and no_name_in_text and reidentification_risk <> 'high')),
        constraint self_incrimination_stays_here check (not self_incrimination or (released_at is null and state not in (${REVIEWED}))),
        constraint withdrawn_is_frozen check (state <> 'withdrawn' or frozen_at is not null),
        constraint refused_without_a_trace check (state <> 'refused' or (consent is null and started_at is null)),
        constraint special_is_marked check (special_since is null or contains_special_category)
      );
      comment on table debriefings is 'Voluntary interviews with migrants. The interviewee is a number here; a name is in no table.';
      comment on column debriefings.read_back is 'With the place of the signed sheet, which stays on paper with the host authority.';

      -- One for each reason to see them, newest first; those of partial reasons hold only what the reason shows.
      create index on debriefings (lead_debriefer, opened_at desc, id desc);
      create index on debriefings (second_debriefer, opened_at desc, id desc);
      create index on debriefings (operation_id, opened_at desc, id desc);
      create index on debriefings (owner_authority_id, opened_at desc, id desc);
      create index on debriefings (operation_id, opened_at desc, id desc) where released_at is not null and frozen_at is null;
      create index on debriefings (owner_authority_id, opened_at desc, id desc) where released_at is not null and frozen_at is null;
      create index on debriefings (opened_at desc, id desc)
        where released_at is not null and frozen_at is null and releasable_to <> '{}';
      create index on debriefings (operation_id, opened_at desc, id desc) where climbed >= 2;
      create index on debriefings (due_at) where due_at is not null;
      create index on debriefings (retention_due) where retention_due is not null;
      ${guarded(
        'debriefings',
        [
          `lead_debriefer = (select app.officer())`,
          `second_debriefer = (select app.officer())`,
          `${OWN} and operation_id = any((select app.places('team_leader', 'operation_coordinator'))::uuid[])`,
          `operation_id = any((select app.places('rights_monitor'))::uuid[])`,
          `owner_authority_id = any((select app.places('data_protection_officer'))::uuid[])`,
          `${OWN} and operation_id = any((select app.places('operation_commander'))::uuid[])
             and (${RELEASED} or climbed >= 2 and state in ('quality_review', 'graded', 'sanitised'))`,
          `${RELEASED} and (owner_authority_id = any((select app.places('analyst'))::uuid[])
             or ${OWN} and operation_id = any((select app.places('analyst'))::uuid[]))`,
          `${RELEASED} and not 'H2' = any(handling_codes)
             and releasable_to @> array[(select app.country_as(${INFORMED}))]`,
        ],
        FOR_THE_HOST,
      )}

      -- Who beyond the owner may read which: by country, so that the few that were released to a state are found among all.
      -- Kept by the table itself; the policies above do not rely on it.
      create table debriefing_recipients (
        debriefing_id  uuid not null references debriefings,
        country        text not null,
        primary key (country, debriefing_id)
      );
      create index on debriefing_recipients (debriefing_id);
      ${closed('debriefing_recipients')}
      create policy readers on debriefing_recipients for select to seecase_app
        using (country = (select app.country()) or exists (select from debriefings d where d.id = debriefing_id));
      grant select on debriefing_recipients to seecase_app;

      create function app.address_debriefing() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          delete from public.debriefing_recipients where debriefing_id = new.id;
          if new.released_at is not null and new.frozen_at is null and not 'H2' = any(new.handling_codes) then
            insert into public.debriefing_recipients (debriefing_id, country)
              select distinct new.id, recipient from unnest(new.releasable_to) recipient;
          end if;
          return null;
        end $$;
      create trigger address after insert on debriefings for each row
        when (new.released_at is not null) execute function app.address_debriefing();
      create trigger readdress after update on debriefings for each row
        when ((old.released_at, old.frozen_at, old.releasable_to, old.handling_codes)
          is distinct from (new.released_at, new.frozen_at, new.releasable_to, new.handling_codes)
          and (old.released_at is not null or new.released_at is not null))
        execute function app.address_debriefing();

      -- A number that nobody has: random, so that it neither counts interviews nor lets one interviewee pass for another.
      create function app.new_debriefing_number(prefix text) returns text
        language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
        declare number text;
        begin
          for digits in 4..9 loop
            for try in 1..3 loop
              number := prefix || lpad(floor(random() * 10 ^ digits)::bigint::text, digits, '0');
              if not exists (select from debriefings where ref_no = number) then return number; end if;
            end loop;
          end loop;
          raise exception 'no number left under %', prefix;
        end $$;
      grant execute on function app.new_debriefing_number to seecase_app;

      create function app.counts_debriefings(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select found.counter, a.country, count(*)::numeric
        from debriefings d
          join officers o on o.id = d.lead_debriefer
          join authorities a on a.id = o.authority_id
          cross join lateral (values
            ('interviews_held', d.closed_at),
            ('interviews_refused', d.refused_at),
            ('interviews_withdrawn', d.withdrawn_at),
            ('interviews_stopped', d.stopped_at),
            ('minors_referred', case when d.age_finding in ('minor', 'doubtful') then coalesce(d.referred_out_at, d.stopped_at) end)
          ) as found (counter, at)
        where d.operation_id = operation and (site is null or d.site_id = site) and found.at >= since and found.at < until
        group by found.counter, a.country;
      end;

      create function app.obstacle_unfinished_debriefings(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from debriefings d where d.operation_id = operation
          and d.state in (${UNFINISHED.map((state) => `'${state}'`).join(', ')});
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_unfinished_debriefings, app.counts_debriefings, app.new_debriefing_number;
      drop table debriefing_recipients, debriefings;
      drop function app.address_debriefing;
    `);
  }
}
