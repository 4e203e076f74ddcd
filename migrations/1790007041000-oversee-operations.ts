import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardedAnew } from './support.js';

const FOR_A_STATE = `'national_contact_point', 'operation_coordinator', 'operation_commander', 'police_chief',
  'central_unit_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer', 'safeguard_officer'`;
const BEGUN = `'active', 'suspended', 'demobilised', 'evaluation', 'closed', 'archived'`;

const before = [
  `id = any((select app.places())::uuid[])`,
  `owner_authority_id = any((select app.places('operation_coordinator', 'police_chief', 'national_contact_point', 'analyst'))::uuid[])`,
  `state <> 'risk_analysis' and concerned_countries && array[(select app.country_as(${FOR_A_STATE}))]`,
];
const overseen = `state in (${BEGUN}) and countries && array[(select app.country_as('oversight'))]`;

/** For those who follow an operation from outside: in all, and nothing below five (R-29). */
const suppressed = (followed: string): string => `
  create or replace function app.suppressed_counts(operation uuid)
    returns table (counter text, number numeric, suppressed boolean) language sql stable
    security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select c.counter, case when sum(c.number) >= 5 then sum(c.number) end, sum(c.number) < 5
    from app.every_count(operation, null, '-infinity', 'infinity') c
    where app.sees_figures(operation) or ${followed}
    group by c.counter having sum(c.number) > 0;
  end;
`;
const FOLLOWED = `operation = any(app.places('observer', 'oversight', 'evaluator'))`;
const isOverseen = (
  operation: string,
): string => `exists (select from public.operations o where o.id = ${operation} and o.state in (${BEGUN})
  and (not o.restricted or app.officer() = any(o.named_readers)) and o.countries && array[app.country_as('oversight')])`;

/** That a section of the plan is complete, and not what it says. */
const completeness = `
  create function app.overseen_sections(of_those uuid[]) returns table (operation_id uuid, code text) language sql stable
    security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select s.operation_id, s.code from public.plan_sections s
      join public.operations p on p.id = s.operation_id and p.plan_version = s.plan_version
    where s.operation_id = any(of_those) and s.complete and ${isOverseen('s.operation_id')};
  end;
  grant execute on function app.overseen_sections to seecase_app, seecase_clock;
`;

/** Whoever oversees the police of a state learns which operations it takes part in, and what they have to their account. */
export class OverseeOperations1790007041000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${guardedAnew('operations', [...before, overseen])}
      ${suppressed(`${FOLLOWED} or ${isOverseen('operation')}`)}
      ${completeness}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.overseen_sections;
      ${suppressed(FOLLOWED)}
      ${guardedAnew('operations', before)}
    `);
  }
}
