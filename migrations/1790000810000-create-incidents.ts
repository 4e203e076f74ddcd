import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, closed, FOR_THE_HOST, guarded, openToClock } from './support.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';
const IMPACT = `in ('low', 'medium', 'high', 'very_high')`;

/** Events of the situational picture: what happened at the border, what was reported of it, and what it is tied to. */
export class CreateIncidents1790000810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table incidents (
        ${caseColumns('incident', ['detected', 'reported', 'validated', 'closed'])},
        operation_id           uuid not null references operations,
        site_id                uuid references operation_sites,
        country                text not null references countries,
        type                   text not null check (type in ('unauthorised_crossing', 'facilitation', 'trafficking',
                                 'search_and_rescue', 'refusal_of_entry', 'illegal_stay', 'document_fraud', 'visa_misuse',
                                 'clandestine_entry', 'stolen_vehicle', 'drugs', 'weapons', 'goods_excise', 'asylum_claim',
                                 'readmission', 'use_of_force', 'violence_reported', 'medical', 'other')),
        completion             text not null check (completion in ('attempted', 'actual')),
        openness               text check (openness in ('overt', 'covert')),
        detected_by            text not null,
        occurred_at            timestamptz not null,
        detected_at            timestamptz not null check (detected_at >= occurred_at),
        place                  text,
        latitude               double precision check (latitude between -90 and 90),
        longitude              double precision check (longitude between -180 and 180),
        border_section         text references border_sections,
        crossing_point         text references crossing_points,
        direction              text not null check (direction in ('entry', 'exit', 'unknown')),
        last_boarding_country  text,
        destination_country    text,
        purpose                text,
        evasion_attempt        boolean not null,
        transport              text not null,
        refusal_reason         text check (refusal_reason between 'A' and 'I'),
        persons                integer not null check (persons >= 0),
        groups                 jsonb not null,
        minors                 integer not null,
        unaccompanied          integer not null,
        facilitators           integer not null check (facilitators >= 0),
        force_used             boolean not null,
        impact_level           text not null check (impact_level ${IMPACT}),
        impact_on_migration    text check (impact_on_migration ${IMPACT}),
        impact_on_crime        text check (impact_on_crime ${IMPACT}),
        impact_on_lives        text check (impact_on_lives ${IMPACT}),
        credibility            text check (credibility in ('1', '2', '3', '4')),
        reliability            text check (reliability in ('A', 'B', 'C', 'X')),
        validated_at           timestamptz,
        validated_by           uuid references officers,
        narrative              text not null,
        reaction_taken         text,
        first_report_due       timestamptz not null,
        first_reported_at      timestamptz,
        first_report_late      boolean not null,
        outcome                text check (outcome in ('did_not_happen', 'impact_too_low', 'settled')),
        climbed                integer not null check (climbed >= 0),
        constraint minors_are_persons check (minors between 0 and persons and unaccompanied between 0 and minors),
        constraint refused_with_a_reason check (refusal_reason is null or type = 'refusal_of_entry'),
        constraint reported_at_some_time check (state not in ('reported', 'validated') or first_reported_at is not null),
        constraint validated_by_somebody_else check (state <> 'validated' or validated_by <> opened_by),
        constraint closed_with_an_outcome check ((state = 'closed') = (outcome is not null))
      );
      create index on incidents (operation_id, detected_at desc, id desc);
      create index on incidents (opened_by, detected_at desc, id desc);
      create index on incidents (owner_authority_id, detected_at desc, id desc);
      create index on incidents (country, detected_at desc, id desc);
      create index on incidents (owner_country, detected_at desc, id desc);
      create index on incidents (due_at) where due_at is not null;
      ${guarded(
        'incidents',
        [
          `opened_by = (select app.officer())`,
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
             'field_officer', 'debriefer', 'analyst', 'national_contact_point', 'liaison_officer', 'rights_monitor'))::uuid[])`,
          `owner_authority_id = any((select app.places('operation_coordinator'))::uuid[])`,
          `(select app.country_as('national_contact_point')) in (country, owner_country)`,
        ],
        `country = (select app.country()) and ${FOR_THE_HOST}`,
      )}

      create table incident_reports (
        id              uuid primary key,
        incident_id     uuid not null references incidents,
        first           boolean not null,
        text            text not null check (text <> ''),
        reaction_taken  text,
        made_by         uuid not null references officers,
        made_at         timestamptz not null
      );
      create index on incident_reports (incident_id, made_at);
      create unique index one_first_report on incident_reports (incident_id) where first;
      ${belongsTo('incident_reports', 'incidents', 'incident_id')}

      create table incident_links (
        incident_id  uuid not null references incidents,
        other_id     uuid not null references incidents,
        kind         text not null,
        primary key (incident_id, other_id),
        constraint to_another check (incident_id <> other_id)
      );
      create index on incident_links (other_id);
      ${closed('incident_links')}
      ${openToClock('incident_links')}
      create policy whoever_sees_both on incident_links to seecase_app
        using (exists (select from incidents i where i.id = incident_id) and exists (select from incidents i where i.id = other_id))
        with check (exists (select from incidents i where i.id = incident_id) and exists (select from incidents i where i.id = other_id));
      grant select, insert, update, delete on incident_links to seecase_app;

      -- Persons for what persons do, at least one for each event; what did not happen is not counted. Arrests, seizures and
      -- documents are counted where they are recorded, not here.
      create function app.counts_incidents(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric) language sql stable ${DEFINER}
      begin atomic
        with happened as (
          select i.type, i.country, greatest(i.persons, 1) as persons from public.incidents i
          where i.operation_id = operation and (site is null or i.site_id = site)
            and i.detected_at >= since and i.detected_at < until and i.outcome is distinct from 'did_not_happen')
        select 'incidents', h.country, count(*)::numeric from happened h group by h.country
        union all
        select named.counter, h.country, sum(h.persons)::numeric
        from happened h join (values ('unauthorised_crossing', 'unauthorised_crossings'), ('clandestine_entry', 'clandestine_entries'),
          ('refusal_of_entry', 'refused_entries'), ('readmission', 'readmissions'), ('visa_misuse', 'visa_misuse'))
          named (type, counter) on named.type = h.type
        group by named.counter, h.country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_incidents;
      drop table incident_links, incident_reports, incidents;
    `);
  }
}
