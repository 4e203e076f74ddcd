import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

const FORMER = `return app.enqueue('reverse_run', entries, 3);`;
const NOW = `
          with pieces as (
            select (n - 1) / few as piece, array_agg(id) as ids from unnest(entries) with ordinality e(id, n) group by 1),
          made as (select gen_random_uuid() as batch, ids from pieces),
          arrived as (insert into public.match_arrivals (batch, entries) select batch, ids from made returning batch)
          select array_agg(batch) into batches from arrived;
          return app.enqueue('sieve_arrivals', batches, 2);`;
const DECLARED = `referrals integer;`;
const MORE = `referrals integer; batches uuid[];`;

/** The same function, but for these words of it. */
const changed = (...words: readonly (readonly [from: string, to: string])[]): string => `
  do $do$
  declare
    v text := pg_get_functiondef('app.match_meet(uuid[])'::regprocedure);
  begin
    ${words
      .map(
        ([from, to]) => `
    if position($from$${from}$from$ in v) = 0 then raise exception 'app.match_meet is not what it was'; end if;
    v := replace(v, $from$${from}$from$, $to$${to}$to$);`,
      )
      .join('')}
    execute v;
  end $do$;
`;

/**
 * Where many entries come at once and many referrals are open, the entries are sieved, fifty by one job: who of them meets
 * anybody asks by itself. So an import meets earlier referrals as fast as it comes, however many there are.
 */
export class SieveWhatArrives1790007170000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table match_arrivals (
        batch    uuid primary key,
        entries  uuid[] not null
      );
      comment on table match_arrivals is 'Entries that have come and were not held against earlier referrals yet.';
      ${closed('match_arrivals')}

      create function app.match_arrived(a_batch uuid) returns uuid[] language sql stable ${DEFINER} as $$
        select a.entries from public.match_arrivals a where a.batch = a_batch $$;
      create function app.match_sieved(a_batch uuid) returns void language sql ${DEFINER} as $$
        delete from public.match_arrivals a where a.batch = a_batch $$;
      revoke execute on function app.match_arrived, app.match_sieved from public;
      grant execute on function app.match_arrived, app.match_sieved to seecase_clock;
      ${changed([FORMER, NOW], [DECLARED, MORE])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${changed([NOW, FORMER], [MORE, DECLARED])}
      select app.enqueue('reverse_run', a.entries, 3) from match_arrivals a;
      delete from jobs where task = 'sieve_arrivals';
      drop function app.match_arrived, app.match_sieved;
      drop table match_arrivals;
    `);
  }
}
