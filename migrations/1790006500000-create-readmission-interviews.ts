import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexes, openersAlso, partColumns, reasons, WATCH } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const INTERVIEW_STATES = ['asked', 'set', 'held', 'reported', 'cancelled'];

/** The fields of the request (src/readmission-interviews/readmission-interview.request.ts): written down twice. */
const CROSSES = [
  'refNo', 'familyName', 'givenNames', 'formerNames', 'otherNames', 'fatherName', 'motherName', 'sex', 'bornOn', 'birthPlace',
  'nationalities', 'formerNationalities', 'stateless', 'languages', 'needsInterpreter', 'addressInOrigin', 'photoRef', 'documents',
].map((field) => `'${field}'`).join(', '); // prettier-ignore
const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;

const gates = `
  -- What is asked before the application has passed what an application has to pass.
  create function app.may_ask_before_application(a_readmission uuid) returns boolean language sql stable ${DEFINER} as $$
    select exists (select from readmissions r where r.id = a_readmission and r.state = 'safeguard_check'
      and r.owner_authority_id = any(app.places('readmission_supervisor')) and r.signed_off_at is not null and r.decision is not null
      and app.officer() is distinct from r.opened_by and app.officer() is distinct from r.signed_off_by) $$;
  grant execute on function app.may_ask_before_application to seecase_app;

  create function app.ask_before_application() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return new; end if;
      perform app.lock_readmission(new.readmission_id);
      if app.may_ask_before_application(new.readmission_id) is not true or app.checklist_open(new.readmission_id)
        or app.open_holds(new.readmission_id, 'submit') <> '{}' then
        raise exception 'no interview before the application without what an application needs' using errcode = '42501';
      end if;
      return new;
    end $$;
  create trigger ask_before_application before insert on readmission_interviews for each row
    when (new.before_application) execute function app.ask_before_application();

  create function app.keep_interview_request() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return new; end if;
      raise exception 'what was asked with is not changed' using errcode = '42501';
    end $$;
  create trigger keep_interview_request before update on readmission_interviews for each row
    when ((new.before_application, new.request, new.readmission_id, new.person_id)
      is distinct from (old.before_application, old.request, old.readmission_id, old.person_id))
    execute function app.keep_interview_request();

  -- That there was one, when, and what was found is kept.
  create function app.forget_interviews() returns trigger language plpgsql ${DEFINER} as $$
    begin
      update readmission_interviews set request = null, place = null, video_ref = null, interpreter_ref = null,
        rris_booking_ref = null, external_ref = null, interviewer = case when interviewer is not null then '–' end,
        reasons = case when reasons is not null then '–' end, signed_as = case when signed_as is not null then '–' end
      where readmission_id = new.id;
      delete from public.reasons where record_type = 'readmission_interviews'
        and record_id in (select id from readmission_interviews where readmission_id = new.id);
      return null;
    end $$;
  revoke execute on function app.forget_interviews from public;
  create trigger forget_interviews after update of state on readmissions for each row
    when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_interviews();
`;

/** Interviews by which the requested state finds out who somebody is. */
export class CreateReadmissionInterviews1790006500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_interviews (
        ${caseColumns('readmission_interview', INTERVIEW_STATES)},
        ${partColumns},
        person_id                uuid not null,
        before_application       boolean not null,
        request                  jsonb,
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
        -- Of a case that is not sent crosses what identifies somebody, and nothing else.
        constraint asked_with_a_request check (before_application or request is null),
        constraint only_what_may_cross check (request - array[${CROSSES}] = '{}'),
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
          'before_application',
        ),
        openersAlso('readmission_interviews'),
      )}
      ${gates}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_interviews on readmissions;
      drop table readmission_interviews;
      drop function app.forget_interviews, app.keep_interview_request, app.ask_before_application,
        app.may_ask_before_application;
    `);
  }
}
