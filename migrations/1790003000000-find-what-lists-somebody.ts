import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Records that list an officer (`named_readers`, `officer_ids`) are few among very many, and have an index of lists. Under
 * row-level security the planner walks an index by leakproof operators only, and those of lists are not: it would read
 * the whole table. So their ids are found as the owner; whether they exist for the asker is still asked of each row.
 */
export class FindWhatListsSomebody1790003000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.listing_me(a_table text, a_column text) returns setof uuid
        language plpgsql stable rows 20 security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          return query execute format($find$select id from public.%1$I where %2$I <> '{}' and %2$I @> array[$1]$find$,
            a_table, a_column) using app.officer();
        end $$;
      comment on function app.listing_me is 'The ids of the records of a table that list the asking officer in this column.';
      grant execute on function app.listing_me to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.listing_me');
  }
}
