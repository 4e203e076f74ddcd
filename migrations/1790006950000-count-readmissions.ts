import type { MigrationInterface, QueryRunner } from 'typeorm';
import { concealing } from './readmission-concealing.js';
import { happenings } from './readmission-happenings.js';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
const READERS = `'readmission_supervisor', 'police_chief', 'legal_officer', 'safeguard_officer', 'rights_monitor',
  'data_protection_officer', 'oversight'`;
/** Those who are told small numbers as well; the database knows nobody else who is. */
const EXACT = `'readmission_supervisor', 'data_protection_officer'`;
const CELLS = `figure text, side text, dimension text, code text, number integer, cases integer, persons integer,
      days_median numeric, days_p90 numeric, cents bigint`;

const counting = `
  -- Compiling so long a statement takes longer than carrying it out.
  create function app.readmission_happenings(reader text, since timestamptz, until timestamptz, asof timestamptz)
    returns table (figure text, side text, readmission_id uuid, counterpart text, agreement text, procedure text, category text,
      at timestamptz, persons integer, took numeric, cents bigint, splits text[])
    language sql stable ${DEFINER} set jit = off as $$ ${happenings} $$;

  -- Numbers of one state, in all and by each thing that they are split by; months and quarters of what is longer.
  create function app.count_readmission_figures(a_country text, since timestamptz, until timestamptz, now_at timestamptz)
    returns table (${CELLS})
    language sql stable ${DEFINER} set jit = off set work_mem = '64MB' as $$
    select h.figure, h.side, d.dimension, d.code, count(*)::int, count(distinct h.readmission_id)::int, sum(h.persons)::int,
      round(percentile_cont(0.5) within group (order by h.took)::numeric, 1),
      round(percentile_cont(0.9) within group (order by h.took)::numeric, 1), sum(h.cents)::bigint
    from countries k
    cross join lateral app.readmission_happenings(k.code, since, until, least(until, now_at)) h
    cross join lateral (
      select v.dimension, v.code from (values
        ('total', 'all'), ('counterpart', h.counterpart), ('agreement', h.agreement), ('procedure', h.procedure),
        ('category', h.category),
        ('quarter', case when until - since > interval '100 days' then to_char(h.at at time zone k.time_zone, 'YYYY-"Q"Q') end),
        ('month', case when until - since > interval '32 days' then to_char(h.at at time zone k.time_zone, 'YYYY-MM') end)
      ) v(dimension, code) where v.code is not null
      union all
      select split_part(s, ':', 1), substr(s, strpos(s, ':') + 1) from unnest(h.splits) s) d
    where k.code = a_country
    group by h.figure, h.side, d.dimension, d.code
    order by h.figure, h.side, d.dimension, d.code $$;
  revoke execute on function app.count_readmission_figures, app.readmission_happenings from public;

  create function app.readmission_figures(since timestamptz, until timestamptz, now_at timestamptz) returns table (${CELLS})
    language sql stable ${DEFINER} as $$
    select f.* from app.count_readmission_figures(app.country_as(${EXACT}), since, until, now_at) f $$;
  grant execute on function app.readmission_figures to seecase_app;
`;

/** What was reported stays as it was, whatever comes late, is corrected or is erased. */
const freezing = `
  create table readmission.readmission_figure_snapshots (
    id         uuid primary key,
    country    text not null references countries,
    period     text not null check (period ~ '^\\d{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
    since      timestamptz not null,
    until      timestamptz not null check (until > since),
    frozen_by  uuid not null references officers,
    frozen_at  timestamptz not null,
    figures    jsonb not null,
    unique (country, period),
    constraint frozen_when_it_was_over check (frozen_at >= until)
  );
  ${closed('readmission.readmission_figure_snapshots')}
  create policy readers on readmission.readmission_figure_snapshots for select to seecase_app
    using (country = (select app.country_as(${EXACT})));
  grant select on readmission.readmission_figure_snapshots to seecase_app;
  create trigger append_only before update or delete or truncate on readmission.readmission_figure_snapshots
    execute function app.refuse_change();
  comment on table readmission.readmission_figure_snapshots is 'Numbers of a state and a period as they were counted when it was frozen: written by the database itself, and never changed. Exact, and so for those alone who are told small numbers.';

  -- Which periods of their state were frozen, for all who are told its figures.
  create function app.frozen_readmission_periods() returns table (id uuid, period text, frozen_by uuid, frozen_at timestamptz,
      since timestamptz, until timestamptz)
    language sql stable ${DEFINER} as $$
    select s.id, s.period, s.frozen_by, s.frozen_at, s.since, s.until from readmission_figure_snapshots s
    where s.country = app.country_as(${READERS}) $$;
  grant execute on function app.frozen_readmission_periods to seecase_app;

  -- Whether it was frozen now: another one may have been there already. What is longer than a quarter is frozen with its
  -- quarters, of which it is told.
  create function app.freeze_readmission_figures(an_id uuid, a_period text, at timestamptz)
    returns boolean language sql ${DEFINER} as $$
    with frozen as (
      insert into readmission_figure_snapshots
      select p.id, k.code, p.period, p.since, p.until, app.officer(), at,
        coalesce((select jsonb_agg(f) from app.count_readmission_figures(k.code, p.since, p.until, at) f), '[]')
      from countries k cross join lateral (
        select an_id as id, a_period as period, s.since, s.until from app.figure_span(a_period, k.time_zone) s
        union all select gen_random_uuid(), q.period, q.since, q.until from app.figure_quarters(a_period, k.time_zone) q
          where q.period <> a_period) p
      where k.code = app.country_as('readmission_supervisor')
      on conflict (country, period) do nothing returning id)
    select exists (select from frozen where id = an_id) $$;
  grant execute on function app.freeze_readmission_figures to seecase_app;
`;

/** The statistics of readmission (I01 to I20), what of them leaves, and the periods of them that were frozen. */
export class CountReadmissions1790006950000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index readmission_messages_by_time on readmission.readmission_messages (said_at)`);
    for (const part of [counting, concealing.periods, freezing, concealing.cells, concealing.told(READERS)])
      await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.readmission_figures_told, app.concealed_figures, app.conceal_figures_by_themselves,
        app.freeze_readmission_figures, app.frozen_readmission_periods;
      drop table readmission.readmission_figure_snapshots;
      drop function app.figure_quarters, app.figure_span;
      drop function app.readmission_figures, app.count_readmission_figures, app.readmission_happenings;
      drop index readmission.readmission_messages_by_time;
    `);
  }
}
