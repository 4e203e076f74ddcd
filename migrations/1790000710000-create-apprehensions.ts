import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, FOR_THE_HOST, guarded, openToClock } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

const STATES = ['recorded', 'in_custody', 'handed_over', 'released', 'transferred', 'annulled', 'erased'];

/** Behind the wall within the wall: for those of the host who need to know who was apprehended. */
const kept = (table: string): string => `
  ${closed(table)}
  ${openToClock(table)}
  create policy keepers on ${table} to seecase_app
    using (app.keeps_apprehended(apprehension_id)) with check (app.keeps_apprehended(apprehension_id));
  grant select, insert, update, delete on ${table} to seecase_app;
`;

/** Persons apprehended: the group, who they are, what shows that they crossed, in whose custody they were. */
export class CreateApprehensions1790000710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table apprehensions (
        ${caseColumns('apprehension', STATES)},
        operation_id          uuid not null references operations,
        site_id               uuid references operation_sites,
        origin_id             uuid references apprehensions,
        from_custody          boolean not null,
        ground                text not null,
        apprehended_at        timestamptz not null,
        crossed_at            timestamptz check (crossed_at <= apprehended_at),
        place                 text not null check (place <> ''),
        latitude              double precision not null check (latitude between -90 and 90),
        longitude             double precision not null check (longitude between -180 and 180),
        border_section        text not null references border_sections,
        distance_metres       integer check (distance_metres >= 0),
        at_airport            boolean not null,
        direction             text not null check (direction in ('entry', 'exit', 'unknown')),
        came_from             text references countries,
        apprehended_by        uuid[] not null check (apprehended_by <> '{}'),
        held_by               uuid references officers,
        host_file_no          text,
        person_count          integer not null check (person_count > 0),
        persons_recorded      integer not null check (persons_recorded between 0 and person_count),
        minors                integer not null check (minors between 0 and person_count),
        unaccompanied_minors  integer not null check (unaccompanied_minors between 0 and minors),
        protection_wishes     integer not null check (protection_wishes between 0 and person_count),
        custodian_id          uuid references officers,
        custody_unit          text not null,
        receiver_id           uuid references officers,
        left_custody_at       timestamptz,
        release_ground        text,
        transfer_target       text,
        retention_rule        text not null references retention_rules,
        retention_days        integer not null check (retention_days > 0),
        constraint held_by_somebody check (state not in ('recorded', 'in_custody') or custodian_id is not null),
        constraint received_by_somebody_else check (receiver_id <> custodian_id),
        constraint released_on_a_ground check ((state = 'released') <= (release_ground is not null)),
        constraint transferred_somewhere check ((state = 'transferred') <= (transfer_target is not null)),
        constraint nobody_known_when_erased check (state <> 'erased' or persons_recorded = 0)
      );
      comment on table apprehensions is
        'Groups that were apprehended: numbers, times, places, custody. Who they are is in tables that fewer may see.';
      create index on apprehensions (operation_id, apprehended_at desc, id desc);
      create index on apprehensions (opened_by, apprehended_at desc, id desc);
      create index on apprehensions (owner_country, apprehended_at desc, id desc);
      create index on apprehensions (custodian_id, apprehended_at desc, id desc) where custodian_id is not null;
      create index on apprehensions (receiver_id, apprehended_at desc, id desc) where receiver_id is not null;
      create index on apprehensions (origin_id) where origin_id is not null;
      create index on apprehensions using gin (apprehended_by);
      create index on apprehensions (due_at) where due_at is not null;
      -- A function, because a policy of the table cannot ask the table itself.
      create function app.splits_off(origin uuid, operation uuid, owner_authority uuid) returns boolean
        language plpgsql stable as $$
        begin
          return exists (select from apprehensions a where a.id = origin and a.operation_id = operation
            and a.owner_authority_id = owner_authority and a.custodian_id = app.officer());
        end $$;
      grant execute on function app.splits_off to seecase_app;
      ${guarded(
        'apprehensions',
        [
          `opened_by = (select app.officer())`,
          `apprehended_by @> array[(select app.officer())]`,
          `custodian_id = (select app.officer())`,
          `receiver_id = (select app.officer())`,
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
             'national_contact_point', 'rights_monitor', 'field_officer'))::uuid[])`,
          `owner_country = (select app.country_as('readmission_officer', 'readmission_supervisor', 'safeguard_officer',
             'police_chief', 'data_protection_officer'))`,
        ],
        // The host's own record: no visitor opens one. A group that is split stays the record of its operation, which
        // its custodian need not serve in any more.
        `owner_country = (select app.country()) and (${FOR_THE_HOST}
           or app.splits_off(origin_id, operation_id, owner_authority_id))`,
      )}

      -- Officers of the host with a part in it that needs it; no visitor, and nobody who debriefs in the same operation.
      -- The row itself is asked for under the caller's own policies.
      create function app.keeps_apprehended(apprehension uuid) returns boolean language sql stable
        return exists (select from apprehensions a where a.id = apprehension and a.owner_country = app.country()
          and a.operation_id <> all(app.places('debriefer'))
          and (app.officer() = any(a.apprehended_by || a.named_readers)
            or app.officer() in (a.custodian_id, a.receiver_id)
            or app.holds('readmission_officer', 'readmission_supervisor', 'safeguard_officer')));
      grant execute on function app.keeps_apprehended to seecase_app;

      create table apprehended_persons (
        id                 uuid primary key,
        apprehension_id    uuid not null references apprehensions,
        family_name        text,
        given_names        text,
        other_names        text[] not null,
        born_on            date,
        birth_place        text,
        estimated_age      integer check (estimated_age between 0 and 120),
        age_in_doubt       boolean not null,
        minor              boolean not null,
        sex                text not null,
        nationalities      text[] not null,
        stateless          boolean not null,
        languages          text[] not null,
        needs_interpreter  boolean not null,
        company            text not null,
        accompanied_by     uuid,
        documents          jsonb not null,
        photo_ref          text,
        fingerprint_ref    text,
        wishes_protection  boolean not null,
        referred_for       text[] not null,
        referrals          uuid[] not null,
        recorded_by        uuid not null references officers,
        recorded_at        timestamptz not null,
        constraint of_some_age check (born_on is not null or estimated_age is not null),
        constraint doubt_means_minor check (minor or not age_in_doubt),
        constraint not_accompanied_by_themselves check (accompanied_by <> id)
      );
      comment on table apprehended_persons is
        'Personal data of the host. Not linked to anything that was said in a debriefing, in either direction.';
      create index on apprehended_persons (apprehension_id);
      ${kept('apprehended_persons')}

      create table crossing_evidence (
        id               uuid primary key,
        apprehension_id  uuid not null references apprehensions,
        person_id        uuid,
        kind             text not null,
        description      text not null check (description <> ''),
        dated_at         timestamptz,
        kept_at          text,
        observed_by      uuid references officers,
        recorded_by      uuid not null references officers,
        recorded_at      timestamptz not null,
        constraint seen_by_somebody check (kind <> 'seen_crossing' or observed_by is not null)
      );
      create index on crossing_evidence (apprehension_id);
      ${kept('crossing_evidence')}

      create table apprehension_accounts (
        id               uuid primary key,
        apprehension_id  uuid not null references apprehensions,
        written_by       uuid not null references officers,
        written_at       timestamptz not null,
        circumstances    text,
        amended          jsonb not null,
        because          text,
        constraint amended_for_a_reason check (because is not null or amended = '{}')
      );
      comment on table apprehension_accounts is
        'The circumstances as written, and every amendment: what the record said before, and why it was changed.';
      create index on apprehension_accounts (apprehension_id, written_at);
      ${kept('apprehension_accounts')}
      revoke update, delete on apprehension_accounts from seecase_app;

      create table custody_handovers (
        id               uuid primary key,
        apprehension_id  uuid not null references apprehensions,
        from_officer     uuid not null references officers,
        from_unit        text not null,
        to_officer       uuid references officers,
        to_unit          text not null,
        receipt          text,
        at               timestamptz not null,
        place            text not null check (place <> ''),
        persons          integer not null check (persons > 0),
        conditions       text[] not null,
        state            text not null check (state in ('offered', 'confirmed', 'disputed', 'withdrawn')),
        recorded_by      uuid not null references officers,
        answered_by      uuid references officers,
        answered_at      timestamptz,
        disputed         text,
        constraint to_somebody_else check (to_officer <> from_officer and to_officer <> recorded_by),
        constraint received_by_somebody check (to_officer is not null or receipt is not null),
        constraint confirmed_by_the_receiver check (state <> 'confirmed' or to_officer is null or answered_by is not null and answered_by = to_officer),
        constraint disputed_by_the_receiver check (state <> 'disputed' or answered_by is not null and answered_by = to_officer)
      );
      comment on table custody_handovers is 'Who had a group, from whom, when and where: given by one, confirmed by the other.';
      create index on custody_handovers (apprehension_id, at);
      create unique index one_offer_at_a_time on custody_handovers (apprehension_id) where state = 'offered';
      ${closed('custody_handovers')}
      ${openToClock('custody_handovers')}
      create policy readers on custody_handovers for select to seecase_app
        using ((select app.officer()) in (from_officer, to_officer, recorded_by) or app.keeps_apprehended(apprehension_id)
          or exists (select from apprehensions a where a.id = apprehension_id and a.operation_id = any(
               (select app.places('operation_commander', 'operation_coordinator', 'rights_monitor'))::uuid[])));
      create policy givers on custody_handovers for insert to seecase_app
        -- Whoever splits a group takes along what others have recorded of it until then.
        with check (app.keeps_apprehended(apprehension_id)
          or recorded_by = (select app.officer()) and exists (select from apprehensions a where a.id = apprehension_id));
      create policy answered on custody_handovers for update to seecase_app
        using ((select app.officer()) in (from_officer, to_officer, recorded_by) and state = 'offered')
        with check ((select app.officer()) in (from_officer, to_officer, recorded_by));
      grant select, insert, update on custody_handovers to seecase_app;

      -- Erases who they were: for the clock, or for whoever supervises data protection for the host.
      create function app.forget_apprehended(apprehension uuid) returns void language plpgsql ${DEFINER} as $$
        begin
          if not exists (select from apprehensions a where a.id = apprehension
            and a.state in ('handed_over', 'released', 'transferred', 'annulled')
            and (a.owner_country = app.country_as('data_protection_officer') or pg_has_role(session_user, 'seecase_clock', 'member')))
          then raise exception 'not to be erased' using errcode = '42501'; end if;
          delete from apprehended_persons p where p.apprehension_id = apprehension;
          delete from crossing_evidence e where e.apprehension_id = apprehension;
          delete from apprehension_accounts c where c.apprehension_id = apprehension;
          update custody_handovers h set disputed = null where h.apprehension_id = apprehension and h.disputed is not null;
        end $$;
      grant execute on function app.forget_apprehended to seecase_app, seecase_clock;

      -- Children alone and those who ask for protection are counted by their referrals, which each of them has.
      create function app.counts_apprehensions(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable ${DEFINER}
      begin atomic
        select 'persons_apprehended', a.owner_country, sum(a.person_count)::numeric from apprehensions a
        where a.operation_id = operation and (site is null or a.site_id = site) and a.state <> 'annulled'
          and a.apprehended_at >= since and a.apprehended_at < until
        group by a.owner_country;
      end;

      create function app.obstacle_persons_in_custody(operation uuid) returns integer language sql stable ${DEFINER}
      begin atomic
        select coalesce(sum(a.person_count), 0)::integer from apprehensions a
        where a.operation_id = operation and a.state in ('recorded', 'in_custody');
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_persons_in_custody;
      drop function app.counts_apprehensions;
      drop function app.forget_apprehended;
      drop table custody_handovers, apprehension_accounts, crossing_evidence, apprehended_persons;
      drop function app.keeps_apprehended cascade;
      drop table apprehensions;
      drop function app.splits_off;
    `);
  }
}
