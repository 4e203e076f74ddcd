import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** There is one such job at a time, and it is about no record. */
const ALL = `'00000000-0000-0000-0000-000000000000'`;
const REFERRAL = 1;

const FORMER = `or app.enqueue('reverse_run', changed, case when cardinality(changed) = 1 then 2 else 3 end);`;
const NOW = `or app.match_meet(changed);`;

/** The same function, but for how what is new meets earlier referrals. */
const changed = (from: string, to: string): string => `
  do $do$
  declare
    v text := pg_get_functiondef('app.match_put(smallint, smallint, boolean, jsonb)'::regprocedure);
  begin
    if position($from$${from}$from$ in v) = 0 then raise exception 'app.match_put is not what it was'; end if;
    execute replace(v, $from$${from}$from$, $to$${to}$to$);
  end $do$;
`;

/**
 * What comes in a batch meets earlier referrals in turn, and not only when nothing else waits: a few entries one by one;
 * many by the referrals, where those are fewer. In either case so few questions that nobody else waits long behind them.
 */
export class MeetEarlierReferralsSoon1790007071000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.match_meet(entries uuid[]) returns boolean language plpgsql ${DEFINER} as $$
        declare
          few constant integer := 50;
          share constant integer := 500;
          referrals integer;
        begin
          if cardinality(entries) <= few then return app.enqueue('reverse_run', entries, 2); end if;
          select count(*) into referrals from (
            select from public.match_records m where m.source = ${REFERRAL} limit share + 1) those_asked;
          if referrals <= share then return app.enqueue('meet_referrals', array[${ALL}::uuid], 2); end if;
          return app.enqueue('reverse_run', entries, 3);
        end $$;
      revoke execute on function app.match_meet from public;
      ${changed(FORMER, NOW)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${changed(NOW, FORMER)} drop function app.match_meet;`);
  }
}
