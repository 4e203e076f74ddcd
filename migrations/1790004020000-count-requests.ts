import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/**
 * The figures that a state reports for a year (Directive (EU) 2023/977, Art. 18): numbers of its own requests and of
 * those it was asked, for nobody but officers of that state, whatever each of them may read.
 */
export class CountRequests1790004020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.request_figures(year integer) returns table (
        direction text, counterpart text, route text, urgent boolean, by_unit boolean, number integer, answered integer,
        in_time integer, refused integer, refused_in_part integer, late_for_judicial integer, open integer)
      language sql stable ${DEFINER} as $$
        select case when r.owner_country = app.country() then 'submitted' else 'received' end,
          case when r.owner_country = app.country() then r.other_country else r.owner_country end,
          r.route, r.urgency <> 'NORMAL',
          r.owner_unit_id is not distinct from r.owner_authority_id,
          count(*)::int,
          count(*) filter (where r.answered_at is not null and (r.refusal is null or r.refusal ->> 'part' is not null))::int,
          count(*) filter (where r.answered_at is not null and r.clock ->> 'missedAt' is null)::int,
          count(*) filter (where r.refusal is not null and r.refusal ->> 'part' is null)::int,
          count(*) filter (where r.refusal ->> 'part' is not null)::int,
          count(*) filter (where jsonb_array_length(coalesce(r.clock -> 'extensions', '[]')) > 0)::int,
          count(*) filter (where r.answered_at is null and r.state not in ('withdrawn', 'expired', 'closed', 'under_review', 'destroyed'))::int
        from requests r
        where app.country() in (r.owner_country, r.other_country) and r.sent_at is not null
          and extract(year from r.sent_at at time zone (select c.time_zone from countries c where c.code = app.country())) = year
        group by 1, 2, 3, 4, 5 order by 1 desc, 2, 3, 4, 5
      $$;

      create function app.request_refusals(year integer) returns table (
        direction text, counterpart text, ground text, number integer)
      language sql stable ${DEFINER} as $$
        select case when r.owner_country = app.country() then 'submitted' else 'received' end,
          case when r.owner_country = app.country() then r.other_country else r.owner_country end,
          r.refusal ->> 'ground', count(*)::int
        from requests r
        where app.country() in (r.owner_country, r.other_country) and r.sent_at is not null and r.refusal is not null
          and extract(year from r.sent_at at time zone (select c.time_zone from countries c where c.code = app.country())) = year
        group by 1, 2, 3 order by 1 desc, 2, 3
      $$;
      grant execute on function app.request_figures, app.request_refusals to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.request_figures, app.request_refusals');
  }
}
