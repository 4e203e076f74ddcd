import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, FOR_THE_HOST, guarded, openToClock } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Arrests, and, apart from them, who was arrested. */
export class CreateArrests1790000720000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table arrests (
        ${caseColumns('arrest', ['made', 'delivered', 'remanded', 'released', 'annulled', 'erased'])},
        operation_id            uuid not null references operations,
        site_id                 uuid references operation_sites,
        arrested_at             timestamptz not null,
        place                   text not null check (place <> ''),
        latitude                double precision check (latitude between -90 and 90),
        longitude               double precision check (longitude between -180 and 180),
        border_section          text references border_sections,
        category                text not null check (category in ('smuggler', 'irregular', 'drug_trafficker', 'arms_trafficker',
                                  'document_fraudster', 'other')),
        ground                  text not null,
        offences                text[] not null,
        arrested_by             uuid not null references officers,
        assisted_by             uuid[] not null,
        apprehension_id         uuid references apprehensions,
        check_id                uuid references checks,
        force_used              boolean not null,
        rights_read_at          timestamptz check (rights_read_at >= arrested_at),
        rights_language         text,
        prosecutor_informed_at  timestamptz check (prosecutor_informed_at >= arrested_at),
        prosecutor              text,
        facility                text,
        delivered_at            timestamptz check (delivered_at >= arrested_at),
        ended_at                timestamptz check (ended_at >= arrested_at),
        release_ground          text,
        person_known            boolean not null,
        retention_rule          text not null references retention_rules,
        retention_days          integer not null check (retention_days > 0),
        constraint delivered_with_rights_read check (state not in ('delivered', 'remanded') or rights_read_at is not null and facility is not null),
        constraint held_on_with_a_prosecutor check (state <> 'remanded' or prosecutor_informed_at is not null),
        constraint arrest_released_on_a_ground check (state <> 'released' or release_ground is not null),
        constraint nobody_known_when_arrest_erased check (state <> 'erased' or not person_known)
      );
      create index on arrests (operation_id, arrested_at desc, id desc);
      create index on arrests (opened_by, arrested_at desc, id desc);
      create index on arrests (arrested_by, arrested_at desc, id desc);
      create index on arrests (owner_country, arrested_at desc, id desc);
      create index on arrests using gin (assisted_by);
      create index on arrests (due_at) where due_at is not null;
      ${guarded(
        'arrests',
        [
          `opened_by = (select app.officer())`,
          `arrested_by = (select app.officer())`,
          `assisted_by @> array[(select app.officer())]`,
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
             'rights_monitor'))::uuid[])`,
          `owner_country = (select app.country_as('police_chief', 'legal_officer', 'evidence_clerk', 'data_protection_officer'))`,
        ],
        `owner_country = (select app.country()) and ${FOR_THE_HOST}`,
      )}

      -- Officers of the host who made the arrest, command there, or work on what follows. The row itself is asked for
      -- under the caller's own policies.
      create function app.keeps_arrested(arrest uuid) returns boolean language sql stable
        return exists (select from arrests a where a.id = arrest and a.owner_country = app.country()
          and (app.officer() in (a.opened_by, a.arrested_by) or app.officer() = any(a.named_readers)
            or a.operation_id = any(app.places('operation_commander', 'operation_coordinator'))
            or app.holds('police_chief', 'legal_officer', 'evidence_clerk')));
      grant execute on function app.keeps_arrested to seecase_app;

      create table arrested_persons (
        arrest_id              uuid primary key references arrests,
        record_no              text not null check (record_no <> ''),
        sex                    text not null,
        minor                  boolean not null,
        nationalities          text[] not null,
        warrant_no             text,
        apprehended_person_id  uuid
      );
      comment on table arrested_persons is
        'Who was arrested, by the number of the host''s own police record: there is no column for a name.';
      ${closed('arrested_persons')}
      ${openToClock('arrested_persons')}
      create policy keepers on arrested_persons to seecase_app
        using (app.keeps_arrested(arrest_id)) with check (app.keeps_arrested(arrest_id));
      grant select, insert, update on arrested_persons to seecase_app;

      create function app.forget_arrested(arrest uuid) returns void language plpgsql ${DEFINER} as $$
        begin
          if not exists (select from arrests a where a.id = arrest and a.state in ('remanded', 'released', 'annulled')
            and (a.owner_country = app.country_as('data_protection_officer') or pg_has_role(session_user, 'seecase_clock', 'member')))
          then raise exception 'not to be erased' using errcode = '42501'; end if;
          delete from arrested_persons p where p.arrest_id = arrest;
        end $$;
      grant execute on function app.forget_arrested to seecase_app, seecase_clock;

      create function app.counts_arrests(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable ${DEFINER}
      begin atomic
        select 'arrests_' || a.category, a.owner_country, count(*)::numeric from arrests a
        where a.operation_id = operation and (site is null or a.site_id = site) and a.state <> 'annulled'
          and a.arrested_at >= since and a.arrested_at < until
        group by a.category, a.owner_country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_arrests;
      drop function app.forget_arrested;
      drop table arrested_persons;
      drop function app.keeps_arrested;
      drop table arrests;
    `);
  }
}
