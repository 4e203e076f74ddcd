import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** What is to be done apart from requests: one row of `jobs` for each, and the queue that hands them to workers. */
export class CreateQueue1790005000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The rest of it is graphile-worker's own (src/core/jobs/queue-schema.ts). Its first table is made here, so that the
      -- queue's role needs no right to make schemas.
      create schema queue authorization seecase_queue;
      create table queue.migrations (
        id        integer primary key,
        ts        timestamptz not null default now(),
        breaking  boolean not null default false
      );
      alter table queue.migrations owner to seecase_queue;

      create table jobs (
        task        text not null check (task ~ '^[a-z][a-z_]{2,39}$'),
        record_id   uuid not null,
        officer_id  uuid, -- who asked for it; null: the clock
        urgency     smallint not null check (urgency between 1 and 3),
        ready_at    timestamptz not null,
        asked       xid8 not null default pg_current_xact_id(),
        primary key (task, record_id)
      );
      create index on jobs (officer_id, task);
      create index on jobs (ready_at);
      comment on table jobs is
        'What is to be done, until it is: ended in the unit of work that does it, so that a job that is handed out twice counts once.';
      ${closed('jobs')}
      create policy the_clock on jobs to seecase_clock using (true);
      grant select, delete on jobs to seecase_clock;

      -- A job holds a task's name, a record's id and in which transaction it was asked for, and can hold nothing else. False where too much waits already.
      create function app.enqueue(a_task text, records uuid[], how_urgent integer, at timestamptz default now())
        returns boolean language plpgsql ${DEFINER} as $$
        declare
          me uuid := app.officer();
          fresh integer; ids uuid[]; priorities smallint[];
          mine constant integer := 2000;
          ours constant integer := 50000;
        begin
          select count(*) into fresh from unnest(records) r
            where not exists (select from public.jobs j where j.task = a_task and j.record_id = r);
          if fresh > 0 and me is not null and fresh + (
            select count(*) from (select from public.jobs j where j.officer_id = me and j.task = a_task limit mine) mine_now) > mine
          then return false; end if;
          if fresh > 0 and how_urgent > 1 and fresh + (
            select count(*) from (select from public.jobs j where j.task = a_task limit ours) ours_now) > ours
          then return false; end if;
          with added as (
            insert into public.jobs as j (task, record_id, officer_id, urgency, ready_at)
              select a_task, r, me, how_urgent, at from unnest(records) r group by r order by r
              on conflict (task, record_id) do update
                set asked = excluded.asked, urgency = least(j.urgency, excluded.urgency), ready_at = excluded.ready_at
              returning j.record_id, j.urgency)
          select array_agg(record_id order by record_id), array_agg(urgency order by record_id) into ids, priorities from added;
          perform queue.add_jobs(array(
            select row(a_task, json_build_object('id', id, 'asked', pg_current_xact_id()::text), null, at, null, a_task || ':' || id, priority, null)::queue.job_spec
            from unnest(ids, priorities) job (id, priority)));
          return true;
        end $$;
      revoke execute on function app.enqueue from public;
      grant execute on function app.enqueue to seecase_app, seecase_clock;

      create function app.queue_state() returns table (waiting bigint, oldest_seconds double precision, failed bigint)
        language plpgsql stable ${DEFINER} as $$
        begin
          return query select
            (select count(*) from public.jobs),
            (select extract(epoch from now() - ready_at)::double precision from public.jobs where ready_at <= now() order by ready_at limit 1),
            (select count(*) from queue._private_jobs q where q.key is not null and q.locked_at is null and q.attempts >= q.max_attempts);
        end $$;
      revoke execute on function app.queue_state from public;
      grant execute on function app.queue_state to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.queue_state, app.enqueue;
      drop table jobs;
      drop schema queue cascade;
    `);
  }
}
