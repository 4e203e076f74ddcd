import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgotten, MOVES } from './readmission-parts.js';
import { belongsTo, caseColumns, guarded } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
/** What each item takes: stated here by itself, and not taken from elsewhere. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  return_decision: ['enforceable', 'appeal_pending', 'not_enforceable'],
  rights_information: ['given', 'given_by_interpreter', 'not_given'],
  asylum_question: ['no_fear', 'fear_expressed', 'no_answer'],
  lawyer_contact: ['accepted', 'declined', 'not_given'],
  vulnerability: ['nothing_found', 'needs_met', 'special_needs', 'possible_trafficking'],
  age: ['adult', 'child_with_family', 'child_alone', 'age_disputed'],
  family_links: ['no_family', 'together', 'separated'],
  health: ['fit', 'fit_with_care', 'unfit'],
  risk_in_requested_state: ['no_risk', 'risk'],
  risk_onward: ['no_risk', 'risk'],
  nationality_preference: ['one_nationality', 'requested_state', 'elsewhere'],
  legal_standing: ['none', 'refugee', 'stateless_claim', 'criminal_proceedings'],
  identity: ['consistent', 'contradictory'],
  health_consent: ['not_required', 'consented', 'refused'],
  detention: ['at_liberty', 'detained'],
};
const ITEMS = Object.keys(FINDINGS);
const list = ITEMS.map((item) => `'${item}'`).join(', ');
const taken = Object.entries(FINDINGS).flatMap(([item, all]) => all.map((finding) => `('${item}', '${finding}')`));

const theTables = `
  create table readmission.readmission_checks (
    ${caseColumns('readmission_check', ['open', 'confirmed', 'erased'])},
    readmission_id  uuid not null references readmission.readmissions,
    person_id       uuid references readmission.readmission_persons on delete set null,
    confirmed_by    uuid references officers,
    confirmed_at    timestamptz,
    constraint confirmed_by_somebody check ((state = 'confirmed') = (confirmed_by is not null) or state = 'erased'),
    constraint confirmed_by_another check (confirmed_by <> opened_by)
  );
  create unique index one_for_each_person on readmission.readmission_checks (person_id);
  create index on readmission.readmission_checks (readmission_id, opened_at desc, id desc);
  create index on readmission.readmission_checks (owner_authority_id, opened_at desc, id desc);
  create index on readmission.readmission_checks (owner_country, opened_at desc, id desc);
  ${guarded(
    'readmission.readmission_checks',
    [
      `owner_authority_id = any((select app.places('readmission_officer', 'readmission_supervisor', 'legal_officer'))::uuid[])`,
      `owner_country = (select app.country_as('safeguard_officer', 'rights_monitor', 'data_protection_officer'))`,
    ],
    `(owner_authority_id, owner_country) = (select g.authority, g.country from app.guardian_of(readmission_id) g)
      and exists (select from readmission.readmission_persons p
        where p.id = person_id and p.readmission_id = readmission_checks.readmission_id)`,
  )}

  create table readmission.readmission_check_items (
    check_id     uuid not null references readmission.readmission_checks,
    item         text not null,
    finding      text not null,
    reference    text,
    day_on       date,
    country      text references countries,
    language     text,
    interpreter  text,
    content      text,
    digest       text,
    answered_by  uuid not null references officers,
    answered_at  timestamptz not null,
    primary key (check_id, item),
    constraint one_that_the_item_takes check ((item, finding) in (${taken.join(', ')})),
    constraint asked_in_words check (item <> 'asylum_question' or language is not null)
  );
  create index on readmission.readmission_check_items (digest, answered_at) where digest is not null;
  ${belongsTo('readmission.readmission_check_items', 'readmission.readmission_checks', 'check_id')}
`;

/** What is open: an item without an answer, or with one on which nothing may leave. */
const theFacts = `
  create function app.check_missing(a_check uuid) returns setof text language sql stable ${DEFINER} as $$
    select i from unnest(array[${list}]) i
    where not exists (select from readmission_check_items a where a.check_id = a_check and a.item = i
      and a.finding not in ('not_enforceable', 'not_given', 'no_answer')) $$;

  -- Where the requesting state has no account here, it has asked its own questions elsewhere.
  create function app.checklist_missing(ids uuid[]) returns table (readmission_id uuid, person_id uuid, item text)
    language sql stable ${DEFINER} as $$
    select p.readmission_id, p.id, m.item
    from readmission_persons p
    join readmissions r on r.id = p.readmission_id and r.elsewhere is distinct from 'owner'
    left join readmission_checks c on c.person_id = p.id
    cross join lateral (
      select 'checklist' where c.id is null
      union all select i from app.check_missing(c.id) i where c.state = 'open'
      union all select 'confirmation' where c.state = 'open' and not exists (select from app.check_missing(c.id))
    ) m(item)
    where p.readmission_id = any(ids) and c.state is distinct from 'confirmed'
      and (session_user <> 'seecase_app' or app.country() = r.owner_country) $$;

  create function app.same_words(a_digest text, a_check uuid, since timestamptz) returns integer language sql stable ${DEFINER} as $$
    select count(distinct it.readmission_id)::int
    from readmission_check_items a join readmission_checks it on it.id = a.check_id
    join readmission_checks me on me.id = a_check and me.owner_country = it.owner_country
      and me.readmission_id <> it.readmission_id
    where a.digest = a_digest and a.answered_at > since $$;
  grant execute on function app.check_missing, app.checklist_missing, app.same_words to seecase_app, seecase_clock;
`;

/** Whatever the application thinks: who confirms a checklist, that it is whole, and that it then stays as it is. */
const whoMayConfirm = `
  create function app.confirm_check() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return new; end if;
      if tg_op = 'INSERT' then
        if new.state <> 'open' then raise exception 'a checklist begins open' using errcode = '42501'; end if;
        return new;
      end if;
      if (new.readmission_id, new.person_id, new.opened_by, new.owner_country)
        is distinct from (old.readmission_id, old.person_id, old.opened_by, old.owner_country)
      then raise exception 'whose checklist it is is not changed' using errcode = '42501'; end if;
      if new.state = 'confirmed' and old.state <> 'confirmed' and (
        old.state <> 'open' or new.confirmed_by is distinct from app.officer()
        or new.owner_country is distinct from app.country_as('safeguard_officer')
        or exists (select from app.check_missing(new.id)))
      then raise exception 'a safeguard officer confirms a checklist that is whole' using errcode = '42501'; end if;
      return new;
    end $$;
  create trigger confirmed_by_law before insert or update on readmission.readmission_checks
    for each row execute function app.confirm_check();

  create function app.keep_answers() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return coalesce(new, old); end if;
      if exists (select from readmission.readmission_checks c where c.id = coalesce(new.check_id, old.check_id) and c.state = 'confirmed')
      then raise exception 'what was confirmed stays as it is' using errcode = '42501'; end if;
      return coalesce(new, old);
    end $$;
  create trigger kept_when_confirmed before insert or update or delete on readmission.readmission_check_items
    for each row execute function app.keep_answers();
  create function app.forget_answers() returns trigger language plpgsql ${DEFINER} as $$
    begin delete from readmission_check_items where check_id = new.id; return new; end $$;
  create trigger forget after update on readmission.readmission_checks for each row
    when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_answers();
  ${forgotten('readmission_checks')}

  -- Reasons and files are for those who are shown the words.
  create function app.files_of_readmission_checks(record uuid) returns boolean language sql stable
    return exists (select from readmission.readmission_checks c where c.id = record and c.owner_country
      = app.country_as('readmission_officer', 'readmission_supervisor', 'safeguard_officer', 'rights_monitor'));
  grant execute on function app.files_of_readmission_checks to seecase_app;
`;

/** Nothing about anybody leaves before everything was asked. */
const theGate = `
  create function app.stop_at_checklist() returns trigger language plpgsql as $$
    declare before text[] := array['draft', 'safeguard_check', 'on_hold', 'withdrawn', 'time_barred', 'closed', 'erased'];
    begin
      if current_user = 'seecase_owner' or new.state = old.state then return new; end if;
      if old.state = any(before) and new.state <> all(before)
        or ${MOVES} then
        if app.checklist_open(new.id) then
          raise exception 'the checklist of this readmission is open' using errcode = '42501';
        end if;
      end if;
      return new;
    end $$;
  -- Where the requesting state has no account here, it has asked its own questions elsewhere.
  create function app.checklist_open(a_readmission uuid) returns boolean language sql ${DEFINER} as $$
    select r.elsewhere is distinct from 'owner' and (
      not exists (select from readmission_persons p where p.readmission_id = r.id)
      or exists (select from readmission_persons p where p.readmission_id = r.id and not exists (
        select from readmission_checks c where c.person_id = p.id and c.state = 'confirmed')))
    from readmissions r where r.id = a_readmission $$;
  grant execute on function app.checklist_open to seecase_app, seecase_clock;
  create trigger stop_at_checklist before update of state on readmission.readmissions
    for each row execute function app.stop_at_checklist();

  -- That one side has no account is said when a case is opened, and not in order to go without its questions.
  create function app.keep_elsewhere() returns trigger language plpgsql as $$
    begin
      if current_user <> 'seecase_owner' and new.elsewhere = 'owner' and old.elsewhere is distinct from 'owner'
      then raise exception 'whose account is missing is said at the beginning' using errcode = '42501'; end if;
      return new;
    end $$;
  create trigger keep_elsewhere before update of elsewhere on readmission.readmissions
    for each row execute function app.keep_elsewhere();
`;

/** The checklist before the submission, person by person. */
export class CreateReadmissionChecks1790006310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [theTables, theFacts, whoMayConfirm, theGate]) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger stop_at_checklist on readmission.readmissions;
      drop trigger keep_elsewhere on readmission.readmissions;
      drop function app.files_of_readmission_checks;
      drop table readmission.readmission_check_items, readmission.readmission_checks;
      drop function app.stop_at_checklist, app.checklist_open, app.keep_elsewhere, app.keep_answers, app.confirm_check,
        app.forget_answers, app.same_words, app.checklist_missing, app.check_missing;
    `);
  }
}
