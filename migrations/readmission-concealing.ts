/**
 * What of the statistics of readmission leaves: for all who are not told small numbers it is the database that hides them.
 *
 * Quarters that are over are told, each by itself; half-years and years are the sums of what their quarters tell, and hide
 * what one of those hides. So no two answers overlap of which one says more than the other: nothing can be taken from
 * anything to have a small number left.
 */

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
const PURE = `language sql immutable set search_path = pg_catalog, pg_temp`;
/** Below this nobody is told how many it was. */
const LEAST = 5;
const NUMBERS = `number integer, cases integer, persons integer, days_median numeric, days_p90 numeric, cents bigint`;

/** `2026`, `2026-H1`, `2026-Q2`, `2026-04`, from midnight to midnight where the state is. */
const periods = `
  create function app.figure_span(a_period text, zone text) returns table (since timestamptz, until timestamptz) ${PURE} as $$
    select first at time zone zone, (first + make_interval(months => months)) at time zone zone
    from (select substr(a_period, 6) as part, substr(a_period, 1, 4)::int as year) p
    cross join lateral (select case when part = '' then 12 when part ~ '^H' then 6 when part ~ '^Q' then 3 else 1 end as months) m
    cross join lateral (select make_date(year, case when part = '' then 1 when part ~ '^[HQ]'
      then (substr(part, 2)::int - 1) * months + 1 else part::int end, 1)::timestamp as first) f
    where a_period ~ '^\\d{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$' $$;

  -- The quarters that it is made of; a month is made of none.
  create function app.figure_quarters(a_period text, zone text)
    returns table (period text, since timestamptz, until timestamptz) ${PURE} as $$
    select q.period, s.since, s.until
    from (select substr(a_period, 1, 4) || '-Q' || n as period, n from generate_series(1, 4) n) q
    cross join lateral app.figure_span(q.period, zone) s
    where a_period in (substr(a_period, 1, 4), q.period, substr(a_period, 1, 4) || '-H' || (q.n + 1) / 2) $$;
`;

const cells = `
  -- Beside what is small, or hidden for another reason, the smallest of the same split are hidden, until the sum of all that
  -- is hidden leaves it open whether one of it is one, or five and more. Where that does not help, where the total is
  -- hidden, and of agreements at all (the other state says nearly the same), the split is not told: it is dropped.
  create function app.conceal_figures_by_themselves(cells jsonb) returns table (figure text, side text, dimension text, code text,
      hidden boolean, dropped boolean, ${NUMBERS}) ${PURE} as $$
    with cell as (
      select c.*, least(c.number, c.cases) as size, coalesce(c.forced, false) or least(c.number, c.cases) < ${LEAST} as gap
      from jsonb_to_recordset(cells) c(figure text, side text, dimension text, code text, forced boolean, ${NUMBERS})),
    whole as (select figure, side, gap from cell where dimension = 'total'),
    ranked as (
      select c.*, row_number() over smallest as rank, sum(c.size) over smallest as up_to,
        count(*) filter (where c.gap) over (partition by c.figure, c.side, c.dimension) as gaps
      from cell c where c.dimension <> 'total'
      window smallest as (partition by c.figure, c.side, c.dimension order by c.gap desc, c.size, c.code rows unbounded preceding)),
    split as (
      select figure, side, dimension, max(gaps) as gaps,
        min(rank) filter (where rank >= greatest(gaps, 2) and up_to >= rank + ${LEAST} - 1) as enough
      from ranked group by figure, side, dimension),
    judged as (
      select s.*, w.gap is distinct from false or s.gaps > 0 and (s.enough is null or s.dimension = 'agreement') as dropped
      from split s left join whole w using (figure, side))
    select figure, side, dimension, code, gap, false, number, cases, persons, days_median, days_p90, cents
      from cell where dimension = 'total'
    union all
    select r.figure, r.side, r.dimension, r.code, j.dropped or j.gaps > 0 and r.rank <= j.enough, j.dropped,
      r.number, r.cases, r.persons, r.days_median, r.days_p90, r.cents
    from ranked r join judged j using (figure, side, dimension) $$;

  -- Replies are what was accepted and refused, and what came late: hidden where a part is, or where few came late.
  create function app.concealed_figures(cells jsonb) returns table (figure text, side text, dimension text, code text,
      hidden boolean, dropped boolean, ${NUMBERS}) ${PURE} as $$
    with told as materialized (
      select t.* from app.conceal_figures_by_themselves(
        (select jsonb_agg(c) from jsonb_array_elements(cells) c where c ->> 'figure' <> 'replies')) t),
    replies as (
      select c || jsonb_build_object('forced', p.hidden or (c ->> 'number')::int - p.number between 1 and ${LEAST - 1}) as cell
      from jsonb_array_elements(cells) c
      cross join lateral (select coalesce(bool_or(t.hidden), false) as hidden, coalesce(sum(t.number), 0) as number from told t
        where t.figure in ('accepted', 'refused')
          and (t.side, t.dimension, t.code) = (c ->> 'side', c ->> 'dimension', c ->> 'code')) p
      where c ->> 'figure' = 'replies')
    select * from told
    union all select r.* from app.conceal_figures_by_themselves((select jsonb_agg(cell) from replies)) r $$;
  revoke execute on function app.conceal_figures_by_themselves, app.concealed_figures from public;
`;

/** One row without code for each split that is not told: what was made of it would not be whole. */
const told = (readers: string): string => `
  create function app.readmission_figures_told(a_period text, now_at timestamptz) returns table (figure text, side text,
      dimension text, code text, hidden boolean, ${NUMBERS})
    language sql stable ${DEFINER} set jit = off as $$
    with quarter as materialized (
      select q.period, q.until = max(q.until) over () as last, count(*) over () = 1 as alone,
        coalesce((select s.figures from readmission_figure_snapshots s where s.country = k.code and s.period = q.period),
          (select jsonb_agg(f) from app.count_readmission_figures(k.code, q.since, q.until, now_at) f)) as figures
      from countries k cross join lateral app.figure_quarters(a_period, k.time_zone) q
      where k.code = app.country_as(${readers}) and q.until <= now_at),
    cell as materialized (
      select q.period, q.last, q.alone, c.* from quarter q cross join lateral app.concealed_figures(
        (select jsonb_agg(f) from jsonb_array_elements(q.figures) f where f ->> 'dimension' not in ('month', 'quarter'))) c
      -- How things stood at the end of it: that of its last quarter.
      where c.figure <> 'pending' or q.last),
    summed as (
      select figure, side, dimension, code, bool_or(hidden) as hidden,
        bool_or(bool_or(dropped)) over (partition by figure, side, dimension) as dropped,
        sum(number)::int as number, sum(cases)::int as cases, sum(persons)::int as persons,
        case when bool_and(alone or figure = 'pending') then max(days_median) end as days_median,
        case when bool_and(alone or figure = 'pending') then max(days_p90) end as days_p90, sum(cents)::bigint as cents
      from cell group by figure, side, dimension, code
      union all
      select figure, side, 'quarter', period, hidden, false, number, cases, persons, days_median, days_p90, cents
      from cell where dimension = 'total' and not alone and figure <> 'pending')
    select figure, side, dimension, code, hidden, case when not hidden then number end, case when not hidden then cases end,
      case when not hidden then persons end, case when not hidden then days_median end, case when not hidden then days_p90 end,
      case when not hidden then cents end
    from summed where not dropped
    union all select distinct figure, side, dimension, '', true, null::int, null::int, null::int, null::numeric, null::numeric,
      null::bigint from summed where dropped
    order by 1, 2, 3, 4 $$;
  grant execute on function app.readmission_figures_told to seecase_app;
`;

export const concealing = { periods, cells, told };
