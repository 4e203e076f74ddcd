import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasedWithItsCase, forgotten, MOVES } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
const FLAGS = `'asylum', 'non_refoulement', 'minor_or_age_doubt', 'family_unity', 'court', 'medical',
  'trafficking_or_vulnerable', 'collective', 'stateless_claim', 'refugee_status', 'criminal_proceedings',
  'agreement_suspended', 'identity_doubt'`;
const BEFORE_IT_LEAVES = `'draft', 'safeguard_check', 'on_hold', 'withdrawn', 'time_barred', 'closed', 'erased'`;

/** Whose the case is for the safeguards: the requesting state's, or the requested one's where the other has no account. */
const whoseItIs = `
  create function app.guardian_of(a_readmission uuid, out authority uuid, out country text)
    language sql stable ${DEFINER} as $$
    select case when elsewhere = 'owner' then other_authority_id else owner_authority_id end,
      case when elsewhere = 'owner' then other_country else owner_country end
    from readmissions where id = a_readmission $$;

  -- For whoever cites it: to stop a case one need not see it. Nothing but whose it is comes out.
  create function app.readmission_by_reference(reference text)
    returns table (id uuid, owner_authority_id uuid, owner_country text) language sql stable ${DEFINER} as $$
    select r.id, g.authority, g.country from readmissions r, app.guardian_of(r.id) g
    where r.ref_no = upper(reference) and r.state <> 'erased' and app.officer() is not null $$;
  grant execute on function app.guardian_of, app.readmission_by_reference to seecase_app, seecase_clock;
`;

const theTable = `
  create table readmission.readmission_holds (
    ${caseColumns('readmission_hold', ['open', 'annulment_proposed', 'lifted', 'annulled', 'erased'])},
    readmission_id   uuid not null references readmission.readmissions,
    person_id        uuid references readmission.readmission_persons on delete set null,
    flag             text not null check (flag in (${FLAGS})),
    basis            text not null check (basis in ('stated', 'observed', 'documented', 'checklist', 'case_itself', 'reply')),
    moment           text not null check (moment ~ '^[a-z_]{3,40}$'),
    heard_at         timestamptz not null,
    language         text,
    content          text,
    referred_to      uuid references authorities,
    acknowledged_at  timestamptz,
    acknowledged_by  uuid references officers,
    review_at        timestamptz not null,
    reviewed_at      timestamptz,
    attested         jsonb not null,
    grounds          text,
    lifted_by        uuid references officers,
    lifted_at        timestamptz,
    annulment_by     uuid references officers,
    climbed          integer not null check (climbed >= 0),
    constraint lifted_by_somebody check ((lifted_by is null) = (lifted_at is null)),
    constraint lifted_with_reason check (state <> 'lifted' or lifted_by is not null and grounds <> ''),
    constraint lifted_by_another check (state <> 'lifted' or lifted_by <> opened_by),
    constraint never_lifted check (state <> 'lifted' or flag <> 'refugee_status'),
    constraint proposed_by_somebody check (state <> 'annulment_proposed' or annulment_by is not null)
  );
  create index on readmission.readmission_holds (readmission_id) where state in ('open', 'annulment_proposed');
  create index on readmission.readmission_holds (readmission_id, opened_at desc, id desc);
  create index on readmission.readmission_holds (opened_by, opened_at desc, id desc);
  create index on readmission.readmission_holds (owner_authority_id, opened_at desc, id desc);
  create index on readmission.readmission_holds (owner_country, opened_at desc, id desc);
  create index on readmission.readmission_holds (referred_to, opened_at desc, id desc) where referred_to is not null;
  create index on readmission.readmission_holds (due_at) where due_at is not null;
  ${guarded(
    'readmission.readmission_holds',
    [
      `opened_by = (select app.officer())`,
      `owner_authority_id = any((select app.places('readmission_officer', 'readmission_supervisor', 'legal_officer'))::uuid[])`,
      `owner_country = (select app.country_as('safeguard_officer', 'rights_monitor', 'data_protection_officer'))`,
      `referred_to = any((select app.places('safeguard_officer'))::uuid[])`,
    ],
    `(owner_authority_id, owner_country) = (select g.authority, g.country from app.guardian_of(readmission_id) g)
      and (flag = 'asylum' or exists (select from readmission.readmissions r where r.id = readmission_id))`,
  )}
`;

/** What a flag stands in the way of, and what its lifting demands: stated here by itself, and not taken from elsewhere. */
const theLaw = `
  create function app.hold_gates(flag text) returns text[] language sql immutable parallel safe
    return case when flag in ('asylum', 'non_refoulement', 'refugee_status') then '{submit,transfer,consulate}'::text[]
      when flag in ('medical', 'criminal_proceedings') then '{transfer}'::text[]
      else '{submit,transfer}'::text[] end;
  create function app.hold_demands(flag text) returns text[] language sql immutable parallel safe
    return case flag
      when 'asylum' then '{final_decision}'::text[]
      when 'non_refoulement' then '{assessment}'
      when 'minor_or_age_doubt' then '{guardian_appointed,guardian_heard,best_interests,receiver_confirmed}'
      when 'family_unity' then '{joint_plan}'
      when 'court' then '{court_reference}'
      when 'medical' then '{fit_to_travel}'
      when 'trafficking_or_vulnerable' then '{referral_mechanism}'
      when 'collective' then '{individual_statements}'
      when 'stateless_claim' then '{nationality_determined}'
      when 'criminal_proceedings' then '{prosecutor_agrees}'
      when 'agreement_suspended' then '{suspension_over}'
      when 'identity_doubt' then '{second_check}' end;
  grant execute on function app.hold_gates, app.hold_demands to seecase_app, seecase_clock;
`;

/** A hold waits for a transfer that is under way to the database, and a transfer for a hold: one of them is first. */
const whoMaySet = `
  create function app.lock_readmission(a_readmission uuid) returns void language plpgsql ${DEFINER} as $$
    begin perform from readmissions where id = a_readmission for update; end $$;
  grant execute on function app.lock_readmission to seecase_app, seecase_clock;

  create function app.set_hold() returns trigger language plpgsql as $$
    begin
      if current_user = 'seecase_owner' then return new; end if;
      perform app.lock_readmission(new.readmission_id);
      if new.state <> 'open' or new.attested <> '[]' or new.annulment_by is not null then
        raise exception 'a hold begins open' using errcode = '42501';
      end if;
      return new;
    end $$;
  create trigger begins_open before insert on readmission.readmission_holds
    for each row execute function app.set_hold();
`;

/** Whatever the application thinks: who lifts a hold, on what, and that nothing else ends it. */
const whoMayLift = `
  create function app.end_hold() returns trigger language plpgsql as $$
    declare given text[];
    begin
      if current_user = 'seecase_owner' then return new; end if;
      if (new.readmission_id, new.person_id, new.flag, new.basis, new.opened_by, new.opened_at, new.owner_country)
        is distinct from (old.readmission_id, old.person_id, old.flag, old.basis, old.opened_by, old.opened_at, old.owner_country)
      then raise exception 'what a hold is about is not changed' using errcode = '42501'; end if;
      if new.state = old.state then return new; end if;

      if new.state = 'lifted' then
        given := array(select jsonb_array_elements(new.attested) ->> 'code');
        if old.state <> 'open' or app.hold_demands(new.flag) is null or not app.hold_demands(new.flag) <@ given
          or new.lifted_by is distinct from app.officer()
          or new.owner_country is distinct from app.country_as('safeguard_officer')
        then raise exception 'a safeguard officer lifts a hold, on what its flag demands' using errcode = '42501'; end if;
      elsif new.state = 'annulment_proposed' then
        if old.state <> 'open' or new.annulment_by is distinct from app.officer()
          or new.owner_country is distinct from app.country_as('safeguard_officer')
        then raise exception 'a safeguard officer proposes to annul a hold' using errcode = '42501'; end if;
      elsif new.state = 'annulled' then
        if old.state <> 'annulment_proposed' or app.officer() is null or old.annulment_by = app.officer()
          or new.owner_country is distinct from app.country_as('safeguard_officer', 'rights_monitor')
        then raise exception 'a second officer annuls a hold' using errcode = '42501'; end if;
      elsif new.state <> 'erased' and not (new.state = 'open' and old.state = 'annulment_proposed')
      then raise exception 'a hold that has ended is over' using errcode = '42501'; end if;
      return new;
    end $$;
  create trigger ends_by_law before update on readmission.readmission_holds
    for each row execute function app.end_hold();
`;

/** What the judge is told of a case, whoever acts: officers of the other state learn that it is held, and not why. */
const theFacts = `
  create function app.readmission_blocks(ids uuid[]) returns table (readmission_id uuid, gate text, flag text)
    language sql stable ${DEFINER} as $$
    select distinct h.readmission_id, g.gate,
      case when h.owner_country = app.country() or session_user <> 'seecase_app' then h.flag else 'held' end
    from readmission_holds h
    join readmissions r on r.id = h.readmission_id
    cross join lateral unnest(app.hold_gates(h.flag)) g(gate)
    where h.readmission_id = any(ids) and h.state in ('open', 'annulment_proposed')
      and (session_user <> 'seecase_app' or app.country() in (r.owner_country, r.other_country)) $$;
  create function app.hold_is_open(a_readmission uuid, a_flag text, a_person uuid) returns boolean
    language sql stable ${DEFINER} as $$
    select exists (select from readmission_holds h where h.readmission_id = a_readmission and h.flag = a_flag
      and h.person_id is not distinct from a_person and h.state in ('open', 'annulment_proposed')) $$;
  grant execute on function app.readmission_blocks, app.hold_is_open to seecase_app, seecase_clock;
`;

/** What is found around a case: others with the same text, and the same person in another one. Numbers and ids only. */
const theSurroundings = `
  create function app.cases_alike(a_readmission uuid) returns integer language sql stable ${DEFINER} as $$
    select count(*)::int from readmissions me join readmissions it on it.owner_country = me.owner_country
      and it.other_country = me.other_country
      and (it.opened_at at time zone 'UTC')::date = (me.opened_at at time zone 'UTC')::date
      and (it.decision ->> 'ref' = me.decision ->> 'ref' or it.observations = me.observations and length(me.observations) > 20)
      and it.id <> me.id
    where me.id = a_readmission and (it.group_id is null or it.group_id is distinct from me.group_id) $$;
  create function app.persons_known_elsewhere(a_readmission uuid) returns setof uuid language sql stable ${DEFINER} as $$
    select mine.id from readmission_persons mine
      join readmissions me on me.id = mine.readmission_id
      join readmission_persons theirs on lower(theirs.family_name) = lower(mine.family_name)
        and lower(theirs.given_names) = lower(mine.given_names) and theirs.born_on = mine.born_on
        and theirs.readmission_id <> mine.readmission_id
      join readmissions it on it.id = theirs.readmission_id and it.owner_country = me.owner_country
        and it.state not in ('closed', 'withdrawn', 'time_barred', 'erased', 'handed_over', 'take_back', 'error_rejected')
    where mine.readmission_id = a_readmission $$;
  create index readmission_persons_told_apart on readmission.readmission_persons (lower(family_name), born_on) where family_name is not null;
  grant execute on function app.cases_alike, app.persons_known_elsewhere to seecase_app, seecase_clock;
`;

/** The gate that nobody walks around: asked of the holds themselves when a case is about to change its state. */
const theGate = `
  create function app.open_holds(a_readmission uuid, a_gate text) returns text[] language sql ${DEFINER} as $$
    select array(select distinct flag from readmission_holds where readmission_id = a_readmission
      and state in ('open', 'annulment_proposed') and a_gate = any(app.hold_gates(flag))) $$;
  grant execute on function app.open_holds to seecase_app, seecase_clock;

  create function app.stop_at_holds() returns trigger language plpgsql as $$
    declare gate text; began boolean := tg_op = 'INSERT';
    begin
      if current_user = 'seecase_owner' then return new; end if;
      if began and new.state <> 'draft' then
        raise exception 'a readmission begins as a draft' using errcode = '42501';
      end if;
      if began or new.state = old.state then return new; end if;
      gate := case when ${MOVES} then 'transfer'
        when old.state in (${BEFORE_IT_LEAVES}) and new.state not in (${BEFORE_IT_LEAVES}) then 'submit' end;
      if gate is not null and app.open_holds(new.id, gate) <> '{}' then
        raise exception 'an open hold stops this readmission' using errcode = '42501';
      end if;
      return new;
    end $$;
  create trigger stop_at_holds before insert or update of state on readmission.readmissions
    for each row execute function app.stop_at_holds();
`;

/** What stops a readmission (H01 to H13), and the gates that it closes. */
export class CreateReadmissionHolds1790006300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const parts = [
      whoseItIs,
      theTable,
      theLaw,
      whoMaySet,
      whoMayLift,
      theFacts,
      theSurroundings,
      theGate,
      ofAny,
      erasing,
    ];
    for (const part of parts) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.files_of_readmission_holds;
      drop index readmission.readmission_persons_told_apart;
      drop trigger stop_at_holds on readmission.readmissions;
      drop table readmission.readmission_holds;
      drop function app.stop_at_holds, app.open_holds, app.hold_is_open, app.readmission_blocks, app.end_hold, app.set_hold,
        app.readmission_is_over, app.lock_readmission, app.hold_demands, app.hold_gates, app.readmission_by_reference,
        app.guardian_of, app.safeguards_of, app.cases_alike, app.persons_known_elsewhere, app.erase_with_case, app.forget_reasons;
    `);
  }
}

/** Whatever of one table rests on a case, for what follows from an act on the case: ids, and nothing else of it. */
const ofAny = `
  create function app.safeguards_of(a_table text, a_readmission uuid, states text[]) returns setof uuid
    language plpgsql stable ${DEFINER} as $$
    begin
      return query execute format('select id from readmission.%I where readmission_id = $1 and state = any($2)', a_table)
        using a_readmission, states;
    end $$;
  grant execute on function app.safeguards_of to seecase_app, seecase_clock;
`;

/** What was said and attached goes with what rests on a case, and that goes with the case and not before. */
const erasing = `
  ${erasedWithItsCase}
  ${forgotten('readmission_holds')}

  -- Reasons and files are for those who are shown the words.
  create function app.files_of_readmission_holds(record uuid) returns boolean language sql stable
    return exists (select from readmission.readmission_holds h where h.id = record
      and (h.opened_by = app.officer() or h.owner_country = app.country_as('safeguard_officer', 'rights_monitor')
        or h.referred_to = any(app.places('safeguard_officer'))));
  grant execute on function app.files_of_readmission_holds to seecase_app;
`;
