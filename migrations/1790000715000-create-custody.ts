import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** In whose custody groups were; how they are forgotten and counted. */
export class CreateCustody1790000715000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await custody(db);
    await afterwards(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_persons_in_custody, app.counts_apprehensions, app.forget_apprehended;
      drop table custody_handovers;
    `);
  }
}

const custody = (db: QueryRunner): Promise<unknown> =>
  db.query(`
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
  `);

const afterwards = (db: QueryRunner): Promise<unknown> =>
  db.query(`
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
        delete from reasons r where r.record_type = 'apprehensions' and r.record_id = apprehension;
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
