import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, guarded, reference } from './support.js';

/** Where the borders are, and why something should be done there. */
export class CreateRiskAnalyses1790000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table border_sections (
        code             text primary key,
        name             text not null,
        country_a        text not null references countries,
        country_b        text not null references countries,
        kind             text not null check (kind in ('land', 'river', 'lake', 'sea', 'air')),
        impact_level     text not null check (impact_level in ('low', 'medium', 'high', 'critical')),
        level_valid_from date,
        level_agreed_by  text,
        line             jsonb not null,
        source           text not null,
        trust            text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      comment on column border_sections.line is 'The line for drawing, as [longitude, latitude] pairs; not a legal boundary.';

      create table crossing_points (
        code            text primary key,
        name            text not null,
        country         text not null references countries,
        border_section  text not null references border_sections,
        counterpart     text,
        kind            text not null check (kind in ('road', 'rail', 'air', 'sea', 'river', 'pedestrian')),
        latitude        double precision not null check (latitude between -90 and 90),
        longitude       double precision not null check (longitude between -180 and 180),
        source          text not null,
        trust           text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      create index on crossing_points (border_section);
      ${reference('border_sections')}
      ${reference('crossing_points')}

      create table risk_analyses (
        ${caseColumns('risk_analysis', ['draft', 'released', 'withdrawn'])},
        kind          text not null check (kind in ('regional', 'national', 'ad_hoc')),
        title         text not null check (title <> ''),
        period_from   date not null,
        period_to     date not null check (period_to >= period_from),
        author_group  text not null,
        method        text not null,
        countries     text[] not null,
        released_at   timestamptz,
        released_by   uuid references officers,
        constraint released_by_somebody check (state <> 'released' or released_by is not null and released_by <> opened_by)
      );
      comment on column risk_analyses.countries is 'The states that it is released to.';
      create index on risk_analyses (owner_authority_id, opened_at desc, id desc);
      create index on risk_analyses using gin (countries);
      ${guarded('risk_analyses', [
        `owner_authority_id = any((select app.places('analyst', 'operation_coordinator', 'police_chief'))::uuid[])`,
        `state <> 'draft' and countries && array[(select app.country_as('analyst', 'operation_coordinator', 'police_chief',
           'national_contact_point', 'operation_commander', 'evaluator'))]`,
      ])}

      create table risk_items (
        id                    uuid primary key,
        analysis_id           uuid not null references risk_analyses,
        border_section        text not null references border_sections,
        threat                text not null,
        magnitude             smallint not null check (magnitude between 1 and 5),
        likelihood            smallint not null check (likelihood between 1 and 5),
        vulnerability         smallint not null check (vulnerability between 1 and 5),
        impact                smallint not null check (impact between 1 and 5),
        narrative             text not null,
        recommended_response  text not null check (recommended_response <> '')
      );
      create index on risk_items (analysis_id);
      ${belongsTo('risk_items', 'risk_analyses', 'analysis_id')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table risk_items, risk_analyses, crossing_points, border_sections`);
  }
}
