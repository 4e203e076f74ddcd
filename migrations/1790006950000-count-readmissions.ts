import type { MigrationInterface, QueryRunner } from 'typeorm';
import { happenings } from './readmission-happenings.js';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
const READERS = `'readmission_supervisor', 'police_chief', 'legal_officer', 'safeguard_officer', 'rights_monitor',
  'data_protection_officer', 'oversight'`;

const counting = `
  create function app.readmission_happenings(reader text, since timestamptz, until timestamptz, asof timestamptz)
    returns table (figure text, side text, readmission_id uuid, counterpart text, agreement text, procedure text, category text,
      at timestamptz, persons integer, took numeric, cents bigint, splits text[])
    language sql stable ${DEFINER} as $$ ${happenings} $$;

  -- Numbers of one's own state, in all and by each thing that they are split by; months and quarters of what is longer.
  create function app.readmission_figures(since timestamptz, until timestamptz, now_at timestamptz)
    returns table (figure text, side text, dimension text, code text, number integer, cases integer, persons integer,
      days_median numeric, days_p90 numeric, cents bigint)
    language sql stable ${DEFINER} as $$
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
    where k.code = app.country_as(${READERS})
    group by h.figure, h.side, d.dimension, d.code
    order by h.figure, h.side, d.dimension, d.code $$;
  grant execute on function app.readmission_figures to seecase_app;
`;

/** What was reported stays as it was, whatever comes late, is corrected or is erased. */
const freezing = `
  create table readmission.readmission_figure_snapshots (
    id         uuid primary key,
    country    text not null references countries,
    period     text not null check (period ~ '^\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
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
    using (country = (select app.country_as(${READERS})));
  grant select on readmission.readmission_figure_snapshots to seecase_app;
  create trigger append_only before update or delete or truncate on readmission.readmission_figure_snapshots
    execute function app.refuse_change();
  comment on table readmission.readmission_figure_snapshots is 'Numbers of a state and a period as they were counted when it was frozen: written by the database itself, and never changed.';

  -- Whether it was frozen now: another one may have been there already.
  create function app.freeze_readmission_figures(id uuid, period text, since timestamptz, until timestamptz, at timestamptz)
    returns boolean language sql ${DEFINER} as $$
    with frozen as (
      insert into readmission_figure_snapshots
      select $1, app.country_as('readmission_supervisor'), $2, $3, $4, app.officer(), $5,
        coalesce((select jsonb_agg(f) from app.readmission_figures($3, $4, $5) f), '[]')
      on conflict (country, period) do nothing returning 1)
    select exists (select from frozen) $$;
  grant execute on function app.freeze_readmission_figures to seecase_app;
`;

/** The statistics of readmission (I01 to I20), and the periods of them that were frozen. */
export class CountReadmissions1790006950000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index readmission_messages_by_time on readmission.readmission_messages (said_at)`);
    await db.query(counting);
    await db.query(freezing);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.freeze_readmission_figures;
      drop table readmission.readmission_figure_snapshots;
      drop function app.readmission_figures, app.readmission_happenings;
      drop index readmission.readmission_messages_by_time;
    `);
  }
}
