import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, guarded } from './support.js';

const STATES = ['draft', 'submitted', 'returned', 'jointly_evaluated'];

const FOR_A_STATE = `'national_contact_point', 'operation_coordinator', 'police_chief', 'evaluator', 'analyst',
  'rights_monitor', 'legal_officer'`;

/** The joint evaluation of an operation: benchmarks, final report, findings, and a signature of every signatory of the plan. */
export class CreateEvaluations1790000950000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table evaluations (
        ${caseColumns('evaluation', STATES)},
        operation_id  uuid not null unique references operations,
        countries     text[] not null,
        climbed       integer not null,
        counters      jsonb,
        tallies       jsonb,
        counted_at    timestamptz,
        submitted_at  timestamptz,
        submitted_by  uuid references officers,
        constraint counted_when_submitted check (state not in ('submitted', 'jointly_evaluated')
          or counters is not null and tallies is not null and counted_at is not null and submitted_by is not null)
      );
      comment on column evaluations.counters is 'What was recorded in the operation, as it stood when it was submitted; tallies of states stand apart.';
      create index on evaluations (owner_authority_id, opened_at desc, id desc);
      create index on evaluations using gin (countries);
      create index on evaluations (due_at) where due_at is not null;
      ${guarded(
        'evaluations',
        [
          `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'national_contact_point',
             'evaluator', 'rights_monitor'))::uuid[])`,
          `owner_authority_id = any((select app.places('operation_coordinator', 'police_chief', 'national_contact_point', 'evaluator'))::uuid[])`,
          `state <> 'draft' and countries && array[(select app.country_as(${FOR_A_STATE}))]`,
        ],
        `app.hosts(operation_id, owner_authority_id)
          and (operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'evaluator'))::uuid[])
            or owner_authority_id = any((select app.places('operation_coordinator', 'evaluator'))::uuid[]))`,
      )}

      create table evaluation_sections (
        evaluation_id  uuid not null references evaluations,
        code           text not null,
        text           text not null check (text <> ''),
        written_by     uuid not null references officers,
        written_at     timestamptz not null,
        primary key (evaluation_id, code)
      );
      ${belongsTo('evaluation_sections', 'evaluations', 'evaluation_id')}

      create table evaluation_benchmarks (
        id             uuid primary key,
        evaluation_id  uuid not null references evaluations,
        component      text not null,
        benchmark      text not null check (benchmark <> ''),
        target         text,
        result         text,
        outcome        text check (outcome in ('met', 'partly_met', 'not_met', 'not_measured')),
        constraint judged_in_full check ((result is null) = (outcome is null))
      );
      create index on evaluation_benchmarks (evaluation_id);
      ${belongsTo('evaluation_benchmarks', 'evaluations', 'evaluation_id')}

      create table evaluation_findings (
        id             uuid primary key,
        evaluation_id  uuid not null references evaluations,
        kind           text not null check (kind in ('lesson', 'legal_gap', 'operational_gap', 'recommendation')),
        text           text not null check (text <> ''),
        instrument     text,
        addressee_id   uuid references authorities
      );
      comment on column evaluation_findings.instrument is 'For a gap in the law: the instrument and article.';
      create index on evaluation_findings (evaluation_id);
      ${belongsTo('evaluation_findings', 'evaluations', 'evaluation_id')}

      create table evaluation_signatures (
        evaluation_id  uuid not null references evaluations,
        country        text not null references countries,
        authority_id   uuid not null references authorities,
        part           text not null check (part in ('host', 'participant')),
        signed_at      timestamptz,
        signed_by      uuid references officers,
        primary key (evaluation_id, country),
        constraint signed_by_somebody check ((signed_at is null) = (signed_by is null))
      );
      comment on table evaluation_signatures is 'Who has to sign: the hosts, and every state that has signed the plan.';
      ${belongsTo('evaluation_signatures', 'evaluations', 'evaluation_id')}

      create function app.obstacle_evaluation_missing(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select case when exists (select from public.evaluations e where e.operation_id = operation and e.state = 'jointly_evaluated')
          then 0 else 1 end;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.obstacle_evaluation_missing;
      drop table evaluation_signatures, evaluation_findings, evaluation_benchmarks, evaluation_sections, evaluations;
    `);
  }
}
