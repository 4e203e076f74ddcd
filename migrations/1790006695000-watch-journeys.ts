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

/** Monitors report on transits and on joint flights, too. */
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
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger reports_forgotten on readmission.transits;
      drop function app.forget_reports_of_transit, app.transit_is_watched;
      alter policy openers on readmission.monitoring_reports with check (${ASKED});
      delete from readmission.monitoring_reports where readmission_id is null;
      alter table readmission.monitoring_reports alter readmission_id set not null, drop transit_id, drop return_flight_id;
    `);
  }
}
