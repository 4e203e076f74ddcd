import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is suspended is found by nobody, and what was decided about it stays: it comes back as it was. */
export class HideSuspendedEntries1790005120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.match_hide(a_source smallint, ids uuid[]) returns void
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        declare gone integer[];
        begin
          perform app.match_in_sight(app.match_table(a_source), ids);
          gone := array(select rec from public.match_records where source = a_source and id = any(ids) order by id for update);
          insert into public.match_changes (skeletons, keys, sign)
            select t.skeletons, array(select key from public.match_keys k where k.rec = t.rec), -1
            from public.match_traits t where t.rec = any(gone);
          delete from public.match_keys where rec = any(gone);
          delete from public.match_identifiers where rec = any(gone);
          delete from public.match_traits where rec = any(gone);
          delete from public.match_records where rec = any(gone);
        end $$;
      revoke execute on function app.match_hide from public;
      grant execute on function app.match_hide to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.match_hide');
  }
}
