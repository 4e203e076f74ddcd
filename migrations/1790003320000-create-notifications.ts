import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, reference } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Who is told by e-mail that something waits for them, when, and what has been sent. No mail says what it is. */
export class CreateNotifications1790003320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail_texts (
        language  text primary key check (language ~ '^[a-z]{2}$'),
        reviewed  boolean not null,
        texts     jsonb not null,
        kinds     jsonb not null,
        source    text not null,
        trust     text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      ${reference('mail_texts')}

      create table notification_preferences (
        officer_id      uuid primary key references officers,
        address         text check (length(address) between 3 and 254),
        verified_at     timestamptz,
        -- When the code was asked for that is to come back, and how often a wrong one did.
        code_asked_at   timestamptz,
        code_tries      integer not null,
        levels          jsonb not null,
        digest_at       text[] not null check (cardinality(digest_at) <= 4),
        next_digest_at  timestamptz,
        quiet_from      text check (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'),
        quiet_until     text check (quiet_until ~ '^[0-2][0-9]:[0-5][0-9]$'),
        urgent_through  boolean not null,
        time_zone       text not null,
        language        text not null references mail_texts,
        version         integer not null,
        constraint quiet_from_to check ((quiet_from is null) = (quiet_until is null)),
        constraint verified_address check (verified_at is null or address is not null)
      );
      create index on notification_preferences (next_digest_at) where next_digest_at is not null;
      ${closed('notification_preferences')}
      create policy own on notification_preferences to seecase_app
        using (officer_id = (select app.officer())) with check (officer_id = (select app.officer()));
      create policy the_clock on notification_preferences to seecase_clock using (true) with check (true);
      grant select, insert, update on notification_preferences to seecase_app;
      grant select, update (next_digest_at) on notification_preferences to seecase_clock;

      -- What has come or has become more urgent, until it is known who is to be told of it.
      create table notices (
        id             bigint generated always as identity primary key,
        desk           text not null,
        within         text,
        unless         uuid,
        level          text not null,
        restricted     boolean not null,
        named_readers  uuid[] not null
      );
      ${closed('notices')}
      create policy the_clock on notices to seecase_clock using (true);
      grant select, delete on notices to seecase_clock;

      create function app.take_notice() returns trigger language plpgsql as $$
        begin
          if exists (select from public.notification_preferences p
              where p.verified_at is not null and p.levels ->> new.level = 'at_once') then
            insert into public.notices (desk, within, unless, level, restricted, named_readers)
              values (new.desk, new.within, new.unless, new.level, new.restricted, new.named_readers);
          end if;
          return null;
        end $$;
      create trigger notice after insert on waiting for each row execute function app.take_notice();
      create trigger notice_of_more after update of level on waiting for each row
        when (array_position(array['green', 'amber', 'red', 'overdue'], new.level)
          > array_position(array['green', 'amber', 'red', 'overdue'], old.level)) execute function app.take_notice();

      create table mails (
        id           uuid primary key,
        number       bigint not null generated always as identity,
        officer_id   uuid not null references officers,
        purpose      text not null check (purpose in ('notice', 'digest', 'verification')),
        state        text not null check (state in ('waiting', 'sending', 'sent', 'given_up', 'dropped')),
        urgent       boolean not null,
        created_at   timestamptz not null,
        next_try_at  timestamptz not null,
        tries        integer not null,
        -- What it says, in numbers, from the first try on: however often it is sent, it is the same message.
        content      jsonb,
        sent_at      timestamptz,
        failure      text check (failure ~ '^[A-Z0-9_]{1,40}$'),
        constraint sent_when check ((state = 'sent') = (sent_at is not null))
      );
      create unique index on mails (officer_id, purpose) where state = 'waiting';
      create index on mails (next_try_at) where state in ('waiting', 'sending');
      create index on mails (officer_id, number desc);
      comment on table mails is 'To send and sent: to whom and how much was waiting, never what. Forgotten after a month.';
      ${closed('mails')}
      create policy own on mails for select to seecase_app using (officer_id = (select app.officer()));
      create policy own_verification on mails for insert to seecase_app
        with check (officer_id = (select app.officer()) and purpose = 'verification' and state = 'waiting' and tries = 0);
      create policy the_clock on mails to seecase_clock using (true) with check (true);
      grant select, insert on mails to seecase_app;
      grant select, insert, update, delete on mails to seecase_clock;

      -- Where things may wait for an officer, as app.desks() has it for whoever asks.
      create function app.desks_of(officer uuid, at timestamptz) returns text[] language sql stable ${DEFINER}
      begin atomic
        select array[officer::text] || coalesce(array_agg(h.role || '@' || place), '{}')
        from app.held_at(at) h, unnest(array[h.place_id::text, h.country, '*']) place where h.officer_id = officer;
      end;

      create function app.is_active(officer uuid, at timestamptz) returns boolean language sql stable ${DEFINER}
      begin atomic
        select exists (select from public.officers o where o.id = officer and o.disabled_at is null
          and (o.valid_until is null or o.valid_until > at));
      end;

      -- How much waits for an officer, up to 1000, the most urgent first.
      create function app.waiting_for(officer uuid, at timestamptz, most integer)
        returns table (kind text, level text) language sql stable ${DEFINER}
      begin atomic
        select one.kind, case when one.due_at <= at then 'overdue' else one.level end from (
          select distinct on (walked.sorted, walked.record_id) walked.kind, walked.level, walked.due_at, walked.sorted, walked.record_id
          from public.officers o join public.authorities a on a.id = o.authority_id
            cross join lateral unnest(app.desks_of(o.id, at)) desk(key)
            cross join lateral (
              select w.* from public.waiting w
              where w.desk = desk.key and (w.within is null or w.within = a.country)
                and w.unless is distinct from o.authority_id and (not w.restricted or o.id = any(w.named_readers))
              order by w.sorted, w.record_id limit most) walked
          where o.id = officer
          order by walked.sorted, walked.record_id) one
        order by one.sorted, one.record_id limit most;
      end;

      -- Notices become one mail for each officer whom they concern and who wants to be told at once. Taken by one.
      create function app.spread_notices(at timestamptz, most integer) returns integer language plpgsql ${DEFINER} as $$
        declare taken integer;
        begin
          with gone as (
            delete from public.notices n where n.id in (
              select id from public.notices order by id limit most for update skip locked) returning n.*
          ), told as (
            insert into public.mails as m (id, officer_id, purpose, state, urgent, created_at, next_try_at, tries)
            select gen_random_uuid(), p.officer_id, 'notice', 'waiting', bool_or(n.level in ('red', 'overdue')), at, at, 0
            from public.notification_preferences p
              join public.officers o on o.id = p.officer_id and o.disabled_at is null and (o.valid_until is null or o.valid_until > at)
              join public.authorities a on a.id = o.authority_id
              cross join lateral unnest(app.desks_of(o.id, at)) desk(key)
              join gone n on n.desk = desk.key and p.levels ->> n.level = 'at_once'
                and (n.within is null or n.within = a.country) and n.unless is distinct from o.authority_id
                and (not n.restricted or o.id = any(n.named_readers))
            where p.verified_at is not null
            group by p.officer_id
            on conflict (officer_id, purpose) where state = 'waiting' do update set urgent = m.urgent or excluded.urgent
          )
          select count(*) into taken from gone;
          return taken;
        end $$;
      grant execute on function app.is_active, app.waiting_for, app.spread_notices to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.spread_notices, app.waiting_for, app.is_active, app.desks_of;
      drop table mails;
      drop trigger notice_of_more on waiting;
      drop trigger notice on waiting;
      drop function app.take_notice;
      drop table notices, notification_preferences, mail_texts;
    `);
  }
}
