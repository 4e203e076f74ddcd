import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, closed, guarded, openToClock } from './support.js';

const STATES = [
  'draft', 'offered', 'manifest_closed', 'boarding', 'departed', 'arrived', 'completed', 'cancelled',
]; // prettier-ignore
const REASONS_LEFT = `'asylum_wish', 'medical', 'court', 'other_hold', 'absconded', 'document', 'captain', 'technical'`;
const OFFICERS = `'readmission_officer', 'readmission_supervisor', 'escort_leader', 'safeguard_officer'`;

const REASONS = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `owner_country = (select app.country_as('readmission_supervisor', 'escort_leader', 'safeguard_officer', 'rights_monitor',
     'data_protection_officer'))`,
  `state <> 'draft' and countries @> array[(select app.country_as(${OFFICERS}, 'rights_monitor', 'data_protection_officer'))]`,
  `announced_at is not null and destination = (select app.country_as('readmission_officer', 'readmission_supervisor', 'crossing_point_officer'))`,
  `monitor_ids @> array[(select app.officer())]`,
];
const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;

/** Whether its flight is there for whoever asks, and whether it is of their own state. */
const sees = (table: string) => `exists (select from return_flights f where f.id = ${table}.flight_id)`;
const OWN = `country = (select app.country())`;

/**
 * Whoever sees a flight may lock and rewrite its rows as they are; what is changed in them is one's own. Once it is over
 * the database frees all seats.
 */
const ownPassengersOnly = `
      create function app.organises(flight uuid) returns boolean language sql stable ${DEFINER}
      begin atomic
        select exists (select from readmission.return_flights f where f.id = flight and f.owner_country = app.country());
      end;
      revoke execute on function app.organises from public;
      grant execute on function app.organises to seecase_app;

      create function app.keep_others_passengers() returns trigger language plpgsql as $$
        begin
          if current_user <> 'seecase_app' then return new; end if;
          if (new.id, new.flight_id, new.country) is distinct from (old.id, old.flight_id, old.country) then
            raise exception 'a passenger stays on the flight, and of the state, as which they were entered' using errcode = '42501';
          end if;
          if old.country = app.country() or new is not distinct from old then return new; end if;
          raise exception 'a passenger of another state is not changed' using errcode = '42501';
        end $$;
      create trigger keep_others_passengers before update on manifest_entries for each row
        execute function app.keep_others_passengers();

      create function app.free_seats() returns trigger language plpgsql ${DEFINER} as $$
        begin
          update manifest_entries set seated = false where flight_id = new.id and seated;
          return null;
        end $$;
      revoke execute on function app.free_seats from public;
      create trigger free_seats after update on return_flights for each row
        when (new.state in ('completed', 'cancelled') and old.state <> new.state) execute function app.free_seats();

      create function app.keep_others_shares() returns trigger language plpgsql as $$
        begin
          if current_user <> 'seecase_app' or app.organises(coalesce(new.flight_id, old.flight_id)) then return coalesce(new, old); end if;
          if tg_op = 'UPDATE' and (new is not distinct from old or old.country = app.country()
            and (new.flight_id, new.country, new.authority_id, new.seats, new.boards_at)
              is not distinct from (old.flight_id, old.country, old.authority_id, old.seats, old.boards_at)) then return new; end if;
          raise exception 'a share is offered by the organiser, and answered by its state' using errcode = '42501';
        end $$;
      create trigger keep_others_shares before update or delete on flight_shares for each row
        execute function app.keep_others_shares();
      -- After: what is written again as it is is inserted first, and was there already.
      create trigger offered_by_the_organiser after insert on flight_shares for each row
        execute function app.keep_others_shares();
`;

/** Joint return flights: shares of seats, a manifest of cases, and the names that each state has released. */
export class CreateReturnFlights1790006610000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence readmission.flight_numbers;
      grant usage on sequence flight_numbers to seecase_app;

      create table readmission.return_flights (
        ${caseColumns('return_flight', STATES)},
        ref_no         text not null unique,
        title          text not null,
        rests_on       text,
        destination    text not null references countries,
        from_airport   text not null,
        to_airport     text not null,
        stops          jsonb not null,
        departs_at     timestamptz not null,
        arrives_at     timestamptz not null check (arrives_at > departs_at),
        carrier        text,
        flight_no      text,
        seats          integer not null check (seats > 0),
        escort_ratio   double precision not null check (escort_ratio between 0 and 5),
        medical_staff  integer not null check (medical_staff >= 0),
        languages      text[] not null,
        monitor_ids    uuid[] not null,
        countries      text[] not null,
        seat_price     integer check (seat_price >= 0),
        announced_at   timestamptz,
        postponed_at   timestamptz,
        departed_at    timestamptz,
        arrived_at     timestamptz,
        constraint to_another_state check (destination <> owner_country and not destination = any(countries)
          and owner_country = any(countries)),
        constraint nobody_boards_unwatched check (state not in ('boarding', 'departed', 'arrived', 'completed')
          or monitor_ids <> '{}' and medical_staff > 0 and announced_at is not null),
        constraint departed_at_a_moment check (state not in ('departed', 'arrived', 'completed') or departed_at is not null)
      );
      create index on return_flights (opened_by, opened_at desc, id desc);
      create index on return_flights (owner_authority_id, opened_at desc, id desc);
      create index on return_flights (owner_country, opened_at desc, id desc);
      create index on return_flights (destination, opened_at desc, id desc) where announced_at is not null;
      create index on return_flights using gin (countries);
      create index on return_flights using gin (monitor_ids) where monitor_ids <> '{}';
      create index on return_flights (due_at) where due_at is not null;
      ${guarded('return_flights', REASONS)}

      create table readmission.flight_shares (
        flight_id         uuid not null references return_flights,
        country           text not null references countries,
        authority_id      uuid not null references authorities,
        seats             integer not null check (seats > 0),
        escorts           integer not null check (escorts >= 0),
        state             text not null check (state in ('offered', 'taken', 'declined')),
        boards_at         text not null,
        answered_by       uuid references officers,
        answered_at       timestamptz,
        list_released_at  timestamptz,
        primary key (flight_id, country),
        constraint answered_by_somebody check ((state = 'offered') = (answered_at is null))
      );
      ${belongsTo('flight_shares', 'return_flights', 'flight_id')}

      create table readmission.manifest_entries (
        id               uuid primary key,
        flight_id        uuid not null references return_flights,
        country          text not null,
        readmission_id   uuid not null references readmissions,
        ref_no           text not null,
        seats            integer not null check (seats > 0),
        escorted         boolean not null,
        needs_care       boolean not null,
        boarding         text not null check (boarding in ('booked', 'boarded', 'left_behind')),
        boarded_at       timestamptz,
        left_behind_for  text check (left_behind_for in (${REASONS_LEFT})),
        seated           boolean not null,
        foreign key (flight_id, country) references flight_shares (flight_id, country),
        constraint left_behind_for_a_reason check ((boarding = 'left_behind') = (left_behind_for is not null)),
        constraint boarded_at_a_moment check ((boarding = 'boarded') = (boarded_at is not null)),
        constraint left_without_a_seat check (boarding <> 'left_behind' or not seated)
      );
      comment on column manifest_entries.seated is 'Has a seat: one for each case, whatever the flight.';
      create unique index one_seat_for_a_case on manifest_entries (readmission_id) where seated;
      create index on manifest_entries (flight_id);
      ${closed('manifest_entries')}
      ${openToClock('manifest_entries')}
      create policy readers on manifest_entries for select to seecase_app using (${sees('manifest_entries')});
      create policy movers on manifest_entries for update to seecase_app using (${sees('manifest_entries')});
      create policy their_own_state on manifest_entries for insert to seecase_app
        with check (${OWN} and ${sees('manifest_entries')}
          and exists (select from readmissions r where r.id = readmission_id and r.owner_country = (select app.country())));
      create policy unmade_by_their_own_state on manifest_entries for delete to seecase_app using (${OWN} and ${sees('manifest_entries')});
      grant select, insert, update, delete on manifest_entries to seecase_app;
      create trigger stop_at_holds before insert or update on manifest_entries for each row
        when (new.boarding = 'boarded') execute function app.stop_journeys_at_holds('boarding');
      create trigger keep_its_case before update of readmission_id on manifest_entries for each row
        when (new.readmission_id is distinct from old.readmission_id) execute function app.keep_its_case();

      ${ownPassengersOnly}

      create table readmission.passenger_lists (
        entry_id     uuid primary key references manifest_entries,
        flight_id    uuid not null references return_flights,
        country      text not null,
        persons      jsonb not null,
        released_by  uuid not null references officers,
        released_at  timestamptz not null
      );
      create index on passenger_lists (flight_id);
      ${closed('passenger_lists')}
      ${openToClock('passenger_lists')}
      create policy readers on passenger_lists for select to seecase_app using (exists (
        select from return_flights f where f.id = flight_id and (passenger_lists.country = (select app.country())
          or f.owner_country = (select app.country()) or f.destination = (select app.country()) and f.announced_at is not null)));
      create policy released_by_their_own_state on passenger_lists for insert to seecase_app
        with check (${OWN} and ${sees('passenger_lists')});
      create policy released_anew on passenger_lists for update to seecase_app using (${OWN}) with check (${OWN});
      create policy taken_back_by_their_own_state on passenger_lists for delete to seecase_app using (${OWN});
      grant select, insert, update, delete on passenger_lists to seecase_app;
      comment on table passenger_lists is 'Names for the carrier and the destination: released by their own state, gone when the flight is over.';

      -- Where each passenger's case stands, and since when its destination knows: for whoever has part in the flight.
      create function app.flight_cases(flights uuid[]) returns table (id uuid, state text, notified_at timestamptz)
        language sql stable ${DEFINER}
      begin atomic
        select m.id, r.state, r.notified_at from readmission.manifest_entries m
          join readmission.readmissions r on r.id = m.readmission_id
          join readmission.return_flights f on f.id = m.flight_id
        where m.flight_id = any(flights) and (session_user <> 'seecase_app' or app.country() = any(f.countries)
          or app.country() = f.destination and f.announced_at is not null
          or app.officer() = any(f.monitor_ids || f.named_readers));
      end;
      create function app.has_a_seat(readmission uuid, except_entry uuid) returns boolean language sql stable ${DEFINER}
      begin atomic
        select exists (select from readmission.manifest_entries m
          where m.readmission_id = readmission and m.country = app.country() and m.seated and m.id <> except_entry);
      end;
      create function app.forget_passenger_lists(flight uuid) returns void language sql ${DEFINER}
      begin atomic
        delete from readmission.passenger_lists p using readmission.return_flights f
        where f.id = flight and p.flight_id = f.id and f.owner_country = app.country();
      end;
      revoke execute on function app.flight_cases, app.has_a_seat, app.forget_passenger_lists from public;
      grant execute on function app.flight_cases to seecase_app, seecase_clock;
      grant execute on function app.has_a_seat, app.forget_passenger_lists to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.forget_passenger_lists, app.has_a_seat, app.flight_cases, app.organises;
      drop table passenger_lists, manifest_entries, flight_shares, return_flights;
      drop function app.free_seats, app.keep_others_shares, app.keep_others_passengers;
      drop sequence readmission.flight_numbers;
    `);
  }
}
