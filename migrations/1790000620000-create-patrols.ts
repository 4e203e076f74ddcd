import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, FOR_THE_HOST, guarded } from './support.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';

/** Patrols, led by the host, and what they report. */
export class CreatePatrols1790000620000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table patrols (
        ${caseColumns('patrol', ['planned', 'under_way', 'returned', 'reported', 'reviewed', 'cancelled'])},
        operation_id             uuid not null references operations,
        site_id                  uuid references operation_sites,
        number                   integer not null check (number > 0),
        type                     text not null,
        border_section           text references border_sections,
        leader_id                uuid not null references officers,
        leader_country           text not null references countries,
        officer_ids              uuid[] not null,
        countries                text[] not null,
        vehicle                  text,
        route                    jsonb,
        starts_at                timestamptz not null,
        ends_at                  timestamptz not null check (ends_at > starts_at),
        kit                      text[] not null,
        equipment_ids            uuid[] not null,
        began_at                 timestamptz,
        returned_at              timestamptz,
        report                   jsonb,
        reported_at              timestamptz,
        reported_by              uuid references officers,
        reviewed_at              timestamptz,
        reviewed_by              uuid references officers,
        climbed                  integer not null check (climbed >= 0),
        unique (operation_id, number),
        constraint led_by_the_host check (leader_country = owner_country),
        constraint led_by_one_of_them check (leader_id = any(officer_ids)),
        constraint mixed_when_it_goes_out check (type <> 'mixed_patrol' or state in ('planned', 'cancelled') or cardinality(countries) >= 2),
        constraint mixed_on_a_border check (type <> 'mixed_patrol' or border_section is not null),
        constraint out_since check (state in ('planned', 'cancelled') or began_at is not null),
        constraint reported_by_somebody check (state not in ('reported', 'reviewed') or report is not null and reported_by is not null),
        constraint reviewed_by_somebody_else check ((state = 'reviewed') = (reviewed_by is not null) and reviewed_by <> reported_by)
      );
      create index on patrols (operation_id, starts_at desc, id desc);
      create index on patrols (owner_country, starts_at desc, id desc);
      create index on patrols using gin (officer_ids);
      create index on patrols using gin (countries);
      create index on patrols (due_at) where due_at is not null;
      ${guarded(
        'patrols',
        [
          `officer_ids @> array[(select app.officer())]`,
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader', 'rights_monitor'))::uuid[])`,
          `countries @> array[(select app.country_as('national_contact_point'))]`,
          `owner_country = (select app.country_as('operation_coordinator', 'police_chief'))`,
        ],
        FOR_THE_HOST,
      )}

      create table patrol_members (
        patrol_id    uuid not null references patrols,
        officer_id   uuid not null references officers,
        country      text not null references countries,
        legal_basis  text not null references legal_bases,
        powers       text[] not null,
        out          boolean not null,
        primary key (patrol_id, officer_id)
      );
      create unique index nobody_is_out_twice on patrol_members (officer_id) where out;
      ${belongsTo('patrol_members', 'patrols', 'patrol_id')}

      -- Counted across what the caller cannot see. Two who open a patrol at once wait for one another.
      create function app.next_patrol_number(operation uuid) returns integer language sql volatile ${DEFINER}
      begin atomic
        select pg_advisory_xact_lock(hashtextextended('patrols of ' || operation::text, 0));
        select coalesce(max(p.number), 0) + 1 from patrols p where p.operation_id = operation;
      end;
      grant execute on function app.next_patrol_number to seecase_app;

      create function app.counts_patrols(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable ${DEFINER}
      begin atomic
        with gone_out as (
          select p.leader_country, cardinality(p.countries) > 1 as mixed from patrols p
          where p.operation_id = operation and (site is null or p.site_id = site) and p.began_at >= since and p.began_at < until
        )
        select 'patrols', g.leader_country, count(*)::numeric from gone_out g group by g.leader_country
        union all
        select 'mixed_patrols', g.leader_country, count(*)::numeric from gone_out g where g.mixed group by g.leader_country;
      end;

      create function app.obstacle_patrols_without_report(operation uuid) returns integer language sql stable ${DEFINER}
      begin atomic
        select count(*)::integer from patrols p
        where p.operation_id = operation and p.state in ('under_way', 'returned', 'reported');
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_patrols_without_report;
      drop function app.counts_patrols;
      drop function app.next_patrol_number;
      drop table patrol_members, patrols;
    `);
  }
}
