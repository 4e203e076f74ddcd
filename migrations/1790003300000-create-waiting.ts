import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** What waits for somebody to act on it, and where. */
export class CreateWaiting1790003300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table waiting (
        record_type    text not null, -- the table
        record_id      uuid not null,
        kind           text not null, -- the workflow
        desk           text not null check (desk ~ '^([a-z_]+@)?([0-9a-f-]{36})$|^[a-z_]+@([A-Z][A-Z0-9_]{1,15}|[*])$'),
        -- The country of whose officers those at the desk have to be, and an authority of which they must not be.
        within         text,
        unless         uuid,
        state          text not null,
        level          text not null check (level in ('green', 'amber', 'red', 'overdue')),
        due_at         timestamptz,
        -- What has no time comes last.
        sorted         timestamptz not null generated always as (coalesce(due_at, '9999-01-01 00:00:00+00')) stored,
        since          timestamptz not null,
        operation_id   uuid,
        restricted     boolean not null,
        named_readers  uuid[] not null,
        primary key (record_id, desk)
      );
      create index on waiting (desk, sorted, record_id);
      create index on waiting (desk, kind, sorted, record_id);
      comment on table waiting is
        'Where a case waits: desk is an officer, role@place or role@country. Written with each act, by app.restate_waiting only.';

      -- Every desk of whoever asks: their own, and those of the roles that they hold, as a deputy too.
      create function app.desks() returns text[] language sql stable parallel safe
        return array(
          select app.officer()::text where app.officer() is not null
          union all select h from unnest(app.held()) h
          union all select distinct split_part(h, '@', 1) || '@' || anywhere
            from unnest(app.held()) h, unnest(array[app.country(), '*']) anywhere);
      grant execute on function app.desks to seecase_app;

      ${closed('waiting')}
      create policy at_their_desk on waiting for select to seecase_app
        using (desk = any((select app.desks())::text[])
          and (within is null or within = (select app.country())) and unless is distinct from (select app.authority())
          and (not restricted or named_readers @> array[(select app.officer())]));
      create policy the_clock on waiting for select to seecase_clock using (true);
      grant select on waiting to seecase_app, seecase_clock;

      -- Whoever acts on a case cannot see the desks of others. What its row says of itself is asked of the row, as it is
      -- at the end of the act. Those whom it concerns are told which desk and which record, and nothing else.
      create function app.restate_waiting(a_type text, a_record uuid, a_kind text, desks text[], countries text[],
          exceptions uuid[], due timestamptz, a_level text, operation uuid, at timestamptz)
        returns void language plpgsql ${DEFINER} as $$
        declare its record; concerned text[];
        begin
          execute format('select state, restricted, named_readers from public.%I where id = $1', a_type) into its using a_record;
          if its.state is null then return; end if;
          with gone as (
            delete from public.waiting w where w.record_id = a_record and w.desk <> all(desks) returning w.desk
          ), changed as (
            update public.waiting w set state = its.state, level = a_level, due_at = due, restricted = its.restricted,
              named_readers = its.named_readers, within = d.within, unless = d.unless,
              since = case when w.state = its.state then w.since else at end
            from unnest(desks, countries, exceptions) d(desk, within, unless)
            where w.record_id = a_record and w.desk = d.desk
              and (w.state, w.level, w.due_at, w.restricted, w.named_readers, w.within, w.unless)
                is distinct from (its.state, a_level, due, its.restricted, its.named_readers, d.within, d.unless)
            returning w.desk
          ), came as (
            insert into public.waiting as w (record_type, record_id, kind, desk, within, unless, state, level, due_at, since,
              operation_id, restricted, named_readers)
            select a_type, a_record, a_kind, d.desk, d.within, d.unless, its.state, a_level, due, at,
              operation, its.restricted, its.named_readers
            from unnest(desks, countries, exceptions) d(desk, within, unless)
            on conflict (record_id, desk) do nothing
            returning w.desk
          )
          select array_agg(desk) into concerned
          from (select desk from gone union all select desk from changed union all select desk from came) all_of_them;
          perform pg_notify('waiting', desk || ' ' || a_record) from unnest(concerned) desk;
        end $$;
      grant execute on function app.restate_waiting to seecase_app, seecase_clock;

      -- The clock puts on desks what is on none, and reads cases of every kind for it.
      grant execute on function app.exhibits_of to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke execute on function app.exhibits_of from seecase_clock;
      drop function app.restate_waiting;
      drop table waiting;
      drop function app.desks;
    `);
  }
}
