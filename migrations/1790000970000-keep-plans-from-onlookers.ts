import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKES_PART = `exists (select from operations o where o.id = operation
  and (app.country() = any(o.countries) or o.id = any(app.places()) or o.owner_authority_id = app.authority()))`;

/** Whoever only looks on, interprets or administers does not read the plan of an operation, whatever their state does. */
export class KeepPlansFromOnlookers1790000970000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.takes_part(operation uuid) returns boolean language sql stable
        return ${TAKES_PART} and exists (select from unnest(app.held()) h
          where split_part(h, '@', 1) not in ('oversight', 'observer', 'interpreter', 'administrator', 'system_administrator'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`create or replace function app.takes_part(operation uuid) returns boolean language sql stable
      return ${TAKES_PART}`);
  }
}
