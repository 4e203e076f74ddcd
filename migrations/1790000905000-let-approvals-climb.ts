import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToClock } from './support.js';

const READERS = `'analyst', 'operation_coordinator', 'police_chief'`;
const ITS_STATES = `'analyst', 'operation_coordinator', 'police_chief', 'national_contact_point', 'operation_commander', 'evaluator'`;

/** What the policies of risk analyses say, with or without the chief for whom one waits. */
const sees = (released: string, waiting: string): string => `id = (select app.in_hand())
  or named_readers @> array[(select app.officer())]
  or not restricted and (owner_authority_id = any((select app.places(${READERS}))::uuid[])
    or ${released} and countries && array[(select app.country_as(${ITS_STATES}))] ${waiting})`;

const policies = (released: string, waiting = ''): string => `
  drop policy readers on risk_analyses;
  drop policy writers on risk_analyses;
  create policy readers on risk_analyses for select to seecase_app using (${sees(released, waiting)});
  create policy writers on risk_analyses for update to seecase_app using (${sees(released, waiting)});
`;

/** Risk analyses are handed in for release, and what waits for somebody's word goes up when it gets none. */
export class LetApprovalsClimb1790000905000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table risk_analyses
        add column climbed integer not null default 0,
        add column waits_at uuid references authorities,
        drop constraint risk_analysis_state,
        add constraint risk_analysis_state check (state in ('draft', 'handed_in', 'released', 'withdrawn')),
        add constraint waits_somewhere check ((state = 'handed_in') = (waits_at is not null));
      alter table risk_analyses alter column climbed drop default;
      comment on column risk_analyses.waits_at is 'The authority whose word it waits for, while it does: its own, or one above.';
      create index on risk_analyses (waits_at, opened_at desc, id desc) where waits_at is not null;
      create index on risk_analyses (due_at) where due_at is not null;
      ${policies('released_at is not null', `or waits_at = any((select app.places('police_chief'))::uuid[])`)}

      -- The clock acts on operations, too, from now on: whatever is written back with one must be open to it.
      ${openToClock('plan_amendments')}

      alter table deployments add column climbed integer not null default 0;
      alter table deployments alter column climbed drop default;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy the_clock on plan_amendments;
      revoke all on plan_amendments from seecase_clock;
      alter table deployments drop column climbed;
      ${policies(`state <> 'draft'`)}
      update risk_analyses set state = 'draft', waits_at = null, due_at = null where state = 'handed_in';
      alter table risk_analyses
        drop constraint waits_somewhere,
        drop constraint risk_analysis_state,
        add constraint risk_analysis_state check (state in ('draft', 'released', 'withdrawn')),
        drop column waits_at,
        drop column climbed;
      drop index risk_analyses_due_at_idx;
    `);
  }
}
