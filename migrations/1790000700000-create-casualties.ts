import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, FOR_THE_HOST, guarded } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Deaths, missing persons and rescues. */
export class CreateCasualties1790000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casualties (
        ${caseColumns('casualty', ['recorded', 'investigated', 'closed'])},
        operation_id               uuid not null references operations,
        site_id                    uuid references operation_sites,
        kind                       text not null check (kind in ('death', 'missing', 'rescue')),
        occurred_at                timestamptz not null,
        place                      text not null check (place <> ''),
        latitude                   double precision check (latitude between -90 and 90),
        longitude                  double precision check (longitude between -180 and 180),
        border_section             text references border_sections,
        number                     integer not null check (number > 0),
        minors                     integer not null check (minors between 0 and number),
        circumstances              text not null check (circumstances <> ''),
        cause                      text,
        nationalities              text[] not null,
        identification             text not null check (identification in ('not_identified', 'in_progress', 'identified')),
        host_file_no               text,
        informed                   jsonb not null,
        next_of_kin                text not null check (next_of_kin in ('not_informed', 'informed', 'not_possible')),
        outcome                    text,
        found_alive                integer not null check (found_alive >= 0),
        found_dead                 integer not null check (found_dead >= 0),
        search_ended_at            timestamptz,
        origin_id                  uuid references casualties,
        serious_incident_expected  boolean not null,
        serious_incident_id        uuid,
        constraint found_of_the_missing check (kind = 'missing' or found_alive = 0 and found_dead = 0 and search_ended_at is null),
        constraint no_more_found_than_missing check (found_alive + found_dead <= number),
        constraint deaths_are_serious check ((kind = 'death') = (serious_incident_expected or serious_incident_id is not null)),
        constraint expected_until_it_is_named check (not serious_incident_expected or serious_incident_id is null),
        constraint deaths_are_explained check (kind <> 'death' or state <> 'closed' or cause is not null and outcome is not null),
        constraint looked_into_with_an_outcome check (state <> 'investigated' or kind = 'rescue' or outcome is not null)
      );
      comment on table casualties is 'Deaths, missing persons, rescues. Names are in the file of the host (host_file_no), not here.';
      create index on casualties (operation_id, occurred_at desc, id desc);
      create index on casualties (opened_by, occurred_at desc, id desc);
      create index on casualties (owner_country, occurred_at desc, id desc);
      create index on casualties (origin_id) where origin_id is not null;
      ${guarded(
        'casualties',
        [
          `opened_by = (select app.officer())`,
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
             'national_contact_point', 'rights_monitor', 'field_officer'))::uuid[])`,
          `owner_country = (select app.country_as('police_chief', 'legal_officer', 'safeguard_officer'))`,
        ],
        FOR_THE_HOST,
      )}

      -- By the country of whoever recorded it: the one whose officers were there.
      create function app.counts_casualties(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable ${DEFINER}
      begin atomic
        select case c.kind when 'death' then 'deaths' when 'missing' then 'missing_persons' else 'rescues' end,
          a.country, sum(c.number)::numeric
        from casualties c join officers o on o.id = c.opened_by join authorities a on a.id = o.authority_id
        where c.operation_id = operation and (site is null or c.site_id = site)
          and c.occurred_at >= since and c.occurred_at < until
        group by c.kind, a.country;
      end;

      create function app.obstacle_unexplained_deaths(operation uuid) returns integer language sql stable ${DEFINER}
      begin atomic
        select count(*)::integer from casualties c
        where c.operation_id = operation and c.kind = 'death' and c.state <> 'closed';
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_unexplained_deaths;
      drop function app.counts_casualties;
      drop table casualties;
    `);
  }
}
