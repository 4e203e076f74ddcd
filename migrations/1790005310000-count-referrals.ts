import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** What is counted of referrals: in daily reports, at the closing of an operation, and in the register of a state. */
export class CountReferrals1790005310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.counts_referrals(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable ${DEFINER}
      begin atomic
        select found.counter, r.author_country, count(*)::numeric
        from referrals r
          cross join lateral (values
            ('referrals_approved', r.approved_at),
            ('referrals_rejected', r.rejected_at),
            ('checks_requested', r.queued_at),
            ('checks_no_hit', case when r.outcome in ('no_hit', 'false_positive') then r.answered_at end),
            ('checks_hit', case when r.outcome not in ('no_hit', 'false_positive') then r.answered_at end),
            ('checks_confirmed', case when r.outcome in ('hit_confirmed', 'consent_pending', 'disclosed') then r.answered_at end),
            ('checks_disclosed', case when r.outcome = 'disclosed' then r.answered_at end)
          ) as found (counter, at)
        where r.operation_id = operation and (site is null or r.site_id = site) and found.at >= since and found.at < until
        group by found.counter, r.author_country;
      end;

      create function app.obstacle_open_referrals(operation uuid) returns integer
        language sql stable ${DEFINER}
      begin atomic
        select count(*)::integer from referrals r where r.operation_id = operation
          and r.state not in ('no_hit', 'false_positive', 'disclosed', 'refused', 'fed_back', 'closed', 'rejected', 'withdrawn', 'erased');
      end;

      -- The register of referrals and checks: numbers and times of one's own state, for whoever supervises.
      create function app.referral_register(since timestamptz, until timestamptz) returns table (
        target text, purpose text, category text, outcome text, number integer, open integer, approved integer, rejected integer,
        taken_back integer, minors integer, late integer, failures integer, minutes_to_decide integer, minutes_to_answer integer)
      language sql stable ${DEFINER}
      begin atomic
        select r.target, r.purpose, r.category, r.outcome, count(*)::int,
          count(*) filter (where r.submitted_at is not null and r.answered_at is null
            and r.state not in ('rejected', 'withdrawn', 'recalled', 'erased'))::int,
          count(*) filter (where r.approved_at is not null)::int,
          count(*) filter (where r.rejected_at is not null)::int,
          count(*) filter (where r.state in ('withdrawn', 'recalled'))::int,
          count(*) filter (where r.contains_minor)::int,
          count(*) filter (where r.missed_at is not null)::int,
          sum(r.failures)::int,
          round(percentile_cont(0.5) within group (order by extract(epoch from coalesce(r.queued_at, r.rejected_at) - r.submitted_at) / 60))::int,
          round(percentile_cont(0.5) within group (order by extract(epoch from r.answered_at - r.queued_at) / 60))::int
        from referrals r
        where r.owner_country = app.country_as('data_protection_officer', 'auditor', 'evaluator')
          and r.opened_at >= since and r.opened_at < until and r.state not in ('draft', 'categorised')
        group by r.target, r.purpose, r.category, r.outcome
        order by r.target, r.purpose, r.category nulls last, r.outcome nulls last;
      end;
      grant execute on function app.referral_register to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.referral_register, app.obstacle_open_referrals, app.counts_referrals');
  }
}
