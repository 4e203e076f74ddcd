import type { MigrationInterface, QueryRunner } from 'typeorm';

const MONITOR = `opened_by = (select app.officer()) and owner_country = (select app.country()) and app.holds('rights_monitor')`;
const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
/** Who works on it on the monitor's own side. */
const onTheirSide = (table: string, column: string): string =>
  `select case when r.owner_country = (select app.country()) then r.owner_authority_id
      else r.other_authority_id end from readmission.${table} r where r.id = ${column}`;
const ASKED = `${MONITOR} and asked_authority_id in (${onTheirSide('readmissions', 'readmission_id')})`;
const ASKED_OF_JOURNEYS = `${MONITOR} and asked_authority_id in (${onTheirSide('readmissions', 'readmission_id')}
    union all ${onTheirSide('transits', 'transit_id')}
    union all select s.authority_id from readmission.flight_shares s
      where s.flight_id = return_flight_id and s.country = (select app.country()) and s.state <> 'declined'
    union all select f.owner_authority_id from readmission.return_flights f
      where f.id = return_flight_id and f.owner_country = (select app.country()))`;

/**
 * A state's report on a flight goes with the last case of that state on it, where it has none there with the last case of
 * all; as on a case, not before it was answered.
 */
const ofFlights = `
      -- The cases with which reports of that state go: passengers of its own, or else all.
      create function app.watched_passengers(a_flight uuid, a_country text) returns setof uuid language sql stable ${DEFINER} as $$
        select m.readmission_id from manifest_entries m where m.flight_id = a_flight
          and (m.country = a_country or not exists (
            select from manifest_entries own where own.flight_id = a_flight and own.country = a_country)) $$;

      create function app.forget_reports_of_flight(a_flight uuid) returns void language plpgsql ${DEFINER} as $$
        declare forgotten uuid[];
        begin
          select array_agg(m.id) into forgotten from monitoring_reports m
            where m.return_flight_id = a_flight and m.state not in ('submitted', 'erased')
              and exists (select from return_flights f where f.id = a_flight and f.state in ('completed', 'cancelled'))
              and exists (select from app.watched_passengers(a_flight, m.owner_country))
              and not exists (select from app.watched_passengers(a_flight, m.owner_country) w
                join readmissions r on r.id = w where r.state <> 'erased');
          delete from public.waiting where record_type = 'monitoring_reports' and record_id = any(forgotten);
          update monitoring_reports set state = 'erased', version = version + 1, due_at = null, observations = '–',
            recommendations = case when recommendations is not null then '–' end,
            response = case when response is not null then '–' end
          where id = any(forgotten);
        end $$;

      -- Whether the erasure of this case would leave a report of its own state on a flight unanswered, and its words without a case.
      create function app.flight_is_watched(a_readmission uuid) returns boolean language sql stable ${DEFINER} as $$
        select exists (select from manifest_entries e
          join monitoring_reports m on m.return_flight_id = e.flight_id and m.owner_country = e.country and m.state = 'submitted'
          where e.readmission_id = a_readmission and not exists (
            select from app.watched_passengers(e.flight_id, e.country) w join readmissions r on r.id = w
              where r.state <> 'erased' and r.id <> a_readmission)) $$;

      create function app.follow_passengers() returns trigger language plpgsql ${DEFINER} as $$
        begin
          if app.flight_is_watched(new.id) then
            raise exception 'a report on the flight of this case is not answered' using errcode = '42501';
          end if;
          perform app.forget_reports_of_flight(e.flight_id) from (
            select distinct flight_id from manifest_entries where readmission_id = new.id) e;
          return null;
        end $$;
      create trigger flight_reports_forgotten after update on readmission.readmissions for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.follow_passengers();

      -- What was answered only when the cases were gone already goes as soon as it is done.
      create function app.follow_last_report() returns trigger language plpgsql ${DEFINER} as $$
        begin
          perform app.forget_reports_of_flight(new.return_flight_id);
          return null;
        end $$;
      create trigger flight_reports_forgotten after update on readmission.monitoring_reports for each row
        when (new.return_flight_id is not null and new.state in ('closed', 'withdrawn') and old.state <> new.state)
        execute function app.follow_last_report();

      revoke execute on function app.watched_passengers, app.forget_reports_of_flight, app.flight_is_watched,
        app.follow_passengers, app.follow_last_report from public;
      grant execute on function app.flight_is_watched to seecase_app, seecase_clock;
`;

/** Monitors visit and report on transits and joint flights, too. */
export class WatchJourneys1790006695000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table readmission.monitoring_reports alter readmission_id drop not null,
        add transit_id uuid references readmission.transits,
        add return_flight_id uuid references readmission.return_flights,
        add constraint about_one_thing check (num_nonnulls(readmission_id, transit_id, return_flight_id) = 1),
        add constraint wish_has_a_case check (not asylum_wish_heard or return_flight_id is null);
      create index on readmission.monitoring_reports (transit_id, opened_at desc, id desc) where transit_id is not null;
      create index on readmission.monitoring_reports (return_flight_id, opened_at desc, id desc) where return_flight_id is not null;
      alter policy openers on readmission.monitoring_reports with check (${ASKED_OF_JOURNEYS});

      alter table readmission.monitoring_visits alter readmission_id drop not null,
        add transit_id uuid references readmission.transits,
        add return_flight_id uuid references readmission.return_flights,
        add constraint about_one_thing check (num_nonnulls(readmission_id, transit_id, return_flight_id) = 1);
      create index on readmission.monitoring_visits (transit_id, opened_at desc, id desc) where transit_id is not null;
      create index on readmission.monitoring_visits (return_flight_id, opened_at desc, id desc) where return_flight_id is not null;
      alter policy openers on readmission.monitoring_visits with check (${ASKED_OF_JOURNEYS});

      -- A visit stays with what was watched on it.
      create function app.keep_what_is_watched() returns trigger language plpgsql as $$
        begin
          raise exception 'what is watched is not changed' using errcode = '42501';
        end $$;
      create trigger keep_what_is_watched before update on readmission.monitoring_visits for each row
        when ((new.readmission_id, new.transit_id, new.return_flight_id)
          is distinct from (old.readmission_id, old.transit_id, old.return_flight_id))
        execute function app.keep_what_is_watched();
      create trigger keep_what_is_watched before update on readmission.monitoring_reports for each row
        when ((new.readmission_id, new.transit_id, new.return_flight_id)
          is distinct from (old.readmission_id, old.transit_id, old.return_flight_id))
        execute function app.keep_what_is_watched();

      create function app.transit_is_watched(a_transit uuid) returns boolean language sql stable ${DEFINER} as $$
        select exists (select from monitoring_reports where transit_id = a_transit and state = 'submitted') $$;
      revoke execute on function app.transit_is_watched from public;
      grant execute on function app.transit_is_watched to seecase_app, seecase_clock;

      -- What was seen of a transit goes with it, once it was answered; that somebody watched, and what they found, stays.
      create function app.forget_reports_of_transit() returns trigger language plpgsql ${DEFINER} as $$
        begin
          if app.transit_is_watched(new.id) then
            raise exception 'a report on this transit is not answered' using errcode = '42501';
          end if;
          delete from public.waiting where record_type = 'monitoring_reports'
            and record_id in (select id from monitoring_reports where transit_id = new.id);
          update monitoring_reports set state = 'erased', version = version + 1, due_at = null, observations = '–',
            recommendations = case when recommendations is not null then '–' end,
            response = case when response is not null then '–' end
          where transit_id = new.id and state <> 'erased';
          return null;
        end $$;
      create trigger reports_forgotten after update on readmission.transits for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_reports_of_transit();
      ${ofFlights}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger flight_reports_forgotten on readmission.monitoring_reports;
      drop trigger flight_reports_forgotten on readmission.readmissions;
      drop function app.follow_last_report, app.follow_passengers, app.flight_is_watched, app.forget_reports_of_flight,
        app.watched_passengers;
      drop trigger reports_forgotten on readmission.transits;
      drop function app.forget_reports_of_transit, app.transit_is_watched;
      drop trigger keep_what_is_watched on readmission.monitoring_reports;
      drop trigger keep_what_is_watched on readmission.monitoring_visits;
      drop function app.keep_what_is_watched;
      alter policy openers on readmission.monitoring_visits with check (${ASKED});
      update readmission.monitoring_reports set visit_id = null
        where visit_id in (select id from readmission.monitoring_visits where readmission_id is null);
      delete from readmission.monitoring_visits where readmission_id is null;
      alter table readmission.monitoring_visits alter readmission_id set not null, drop transit_id, drop return_flight_id;
      alter policy openers on readmission.monitoring_reports with check (${ASKED});
      delete from readmission.monitoring_reports where readmission_id is null;
      alter table readmission.monitoring_reports alter readmission_id set not null, drop transit_id, drop return_flight_id;
    `);
  }
}
