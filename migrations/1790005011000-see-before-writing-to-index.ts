import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Whoever writes to the index shows first that the records are there for them: the functions that write see everything. */
export class SeeBeforeWritingToIndex1790005011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Whether all of these records are there for whoever asks: one question, however many they are.
      create function app.sees_all(record_type text, ids uuid[]) returns boolean language plpgsql stable as $$
        declare all_of_them boolean;
        begin
          execute format('select (select count(*) from %I where id = any($1)) = (select count(distinct id) from unnest($1) id)', record_type)
            into all_of_them using ids;
          return all_of_them;
        end $$;

      create table match_sights (
        seen_in      xid8 not null default pg_current_xact_id(),
        record_type  text not null,
        ids          uuid[] not null
      );
      comment on table match_sights is
        'Which records an officer sees whose rows in the index this transaction is about to write: empty but for that moment.';
      ${closed('match_sights')}
      create policy its_reader on match_sights for insert to seecase_app with check (app.sees_all(record_type, ids));
      create policy the_clock on match_sights for insert to seecase_clock with check (true);
      grant insert (record_type, ids) on match_sights to seecase_app, seecase_clock;

      create function app.match_table(a_source smallint) returns text language sql immutable parallel safe
        return (array['collection_entries', 'referrals', 'subjects'])[a_source + 1];

      -- What was seen is used up. Those that are no officer's logins see everything.
      create function app.match_in_sight(a_type text, its uuid[]) returns void language plpgsql ${DEFINER} as $$
        begin
          delete from public.match_sights where seen_in = pg_current_xact_id() and record_type = a_type and ids = its;
          if not found and pg_has_role(session_user, 'seecase_app', 'member') then
            raise insufficient_privilege using message = 'not seen';
          end if;
        end $$;
      revoke execute on function app.sees_all, app.match_table, app.match_in_sight from public;
      grant execute on function app.sees_all, app.match_table to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table match_sights;
      drop function app.match_in_sight, app.match_table, app.sees_all;
    `);
  }
}
