import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Subjects that are in use and not in the index: those that are older than it. Ids only, for the clock. */
export class FindSubjectsAgain1790005510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.subjects_not_indexed(after uuid, most integer) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select s.id from public.subjects s
        where s.id > after and s.state not in ('draft', 'frozen', 'erased')
          and not exists (select from public.match_records m where m.source = 2 and m.id = s.id)
        order by s.id limit most;
      end;
      grant execute on function app.subjects_not_indexed to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.subjects_not_indexed');
  }
}
