import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const STATES = ['proposed', 'nominated', 'accredited', 'active', 'ended', 'refused', 'withdrawn'];
const FOR_A_STATE = `'national_contact_point', 'police_chief', 'central_unit_officer', 'legal_officer'`;

/** Liaison officers (PCC SEE, Art. 9); and which pairs of states they cover, which the database writes down by itself. */
export class CreateLiaisonPostings1790004100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table liaison_postings (
        ${caseColumns('liaison_posting', STATES)},
        host_country          text not null references countries,
        host_authority_id     uuid references authorities,
        officer_id            uuid references officers,
        term                  text not null check (term in ('fixed', 'open')),
        starts_at             timestamptz not null,
        ends_at               timestamptz check (ends_at > starts_at),
        tasks                 text[] not null
          check (tasks <@ array['information_exchange', 'police_requests', 'border_surveillance']),
        agreement             text not null check (agreement <> ''),
        sending_instructions  text not null,
        host_instructions     text,
        served_countries      text[] not null,
        served_agreed         text[] not null,
        informed_countries    text[] not null,
        basis                 jsonb not null,
        accreditation         text,
        accredited_at         timestamptz,
        accredited_by         uuid references officers,
        took_up_at            timestamptz,
        ended_at              timestamptz,
        climbed               integer not null check (climbed >= 0),
        constraint abroad check (host_country <> owner_country),
        constraint term_has_its_end check ((term = 'fixed') = (ends_at is not null)),
        constraint agreed_by_those_served check (served_agreed <@ served_countries),
        constraint nominated_by_name check (state in ('proposed', 'withdrawn') or officer_id is not null),
        constraint accredited_by_somebody check (state not in ('accredited', 'active')
          or accredited_by is not null and accredited_at is not null and accreditation is not null),
        constraint accredited_by_somebody_else check (accredited_by <> officer_id),
        constraint active_once_taken_up check (state <> 'active' or took_up_at is not null and served_agreed @> served_countries)
      );
      create index on liaison_postings (officer_id, opened_at desc, id desc);
      create index on liaison_postings (owner_country, opened_at desc, id desc);
      create index on liaison_postings (host_country, opened_at desc, id desc);
      create index on liaison_postings using gin (served_countries) where served_countries <> '{}';
      create index on liaison_postings using gin (informed_countries) where informed_countries <> '{}';
      create index on liaison_postings (due_at) where due_at is not null;
      ${guarded('liaison_postings', [
        `officer_id = (select app.officer())`,
        `owner_country = (select app.country_as(${FOR_A_STATE}))`,
        `host_country = (select app.country_as(${FOR_A_STATE}))`,
        `served_countries && array[(select app.country_as(${FOR_A_STATE}))]`,
        `informed_countries && array[(select app.country_as(${FOR_A_STATE}))]`,
      ])}

      -- Whom a posting lets follow what: from when it becomes active out of an accreditation, until it is that no longer.
      -- Nothing but this function writes it, and it asks again what the workflow has asked.
      create function app.liaison_covers() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          if new.state <> 'active' then
            delete from liaison_coverage where posting_id = new.id;
            return null;
          end if;
          if old.state = 'active' then return null; end if;
          if old.state <> 'accredited' or new.owner_country <> old.owner_country or new.host_country <> old.host_country
            or new.officer_id is distinct from old.officer_id or old.accredited_by is null
            or not exists (
              select from officers o join authorities a on a.id = o.authority_id
                join role_assignments r on r.officer_id = o.id and r.role = 'liaison_officer'
              where o.id = new.officer_id and a.country = new.owner_country and o.disabled_at is null)
          then raise exception 'a posting that was not accredited covers nothing' using errcode = '42501'; end if;
          insert into liaison_coverage (pair, officer_id, posting_id) values
            (new.owner_country || '-' || new.host_country, new.officer_id, new.id),
            (new.host_country || '-' || new.owner_country, new.officer_id, new.id);
          return null;
        end $$;
      create trigger covers after update of state on liaison_postings for each row execute function app.liaison_covers();
      alter table liaison_coverage add foreign key (posting_id) references liaison_postings;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table liaison_coverage drop constraint liaison_coverage_posting_id_fkey;
      drop table liaison_postings;
      drop function app.liaison_covers;
    `);
  }
}
