import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/**
 * Credentials and sessions. The application reads neither table of secrets: before somebody is signed in there is no
 * officer to ask for, so each step of signing in is one function that runs as the owner and does just that step.
 */
export class CreateSessions1790000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table credentials (
        officer_id          uuid primary key references officers,
        login               text not null unique check (login = lower(login)),
        password_hash       text not null,
        -- Until the officer has chosen a password, the hash is of an activation code that somebody handed to them.
        password_chosen_at  timestamptz,
        activation_until    timestamptz,
        needs_second_factor boolean not null,
        totp_secret         bytea,
        totp_confirmed_at   timestamptz,
        totp_last_step      bigint not null default 0,
        must_set_up         boolean not null generated always as
          (password_chosen_at is null or needs_second_factor and totp_confirmed_at is null) stored
      );
      ${closed('credentials')}

      create table sessions (
        id              uuid primary key,
        officer_id      uuid not null references officers,
        label           text not null,
        opened_at       timestamptz not null,
        expires_at      timestamptz not null,
        refreshed_at    timestamptz not null,
        refresh_number  integer not null default 0,
        revoked_at      timestamptz,
        revoked_because text check (revoked_because in ('signed_out', 'reuse', 'reset', 'disabled', 'administrator')),
        constraint revoked_why check ((revoked_at is null) = (revoked_because is null))
      );
      create index on sessions (officer_id, opened_at desc);
      ${closed('sessions')}
      create policy own_or_administered on sessions to seecase_app
        using (officer_id = (select app.officer())
          or exists (select from officers o where o.id = officer_id and o.authority_id = any((select app.administered())::uuid[])))
        with check (true);
      grant select, update (revoked_at, revoked_because) on sessions to seecase_app;

      create table sign_in_failures (
        key      text primary key,
        failures integer not null,
        last_at  timestamptz not null
      );
      comment on table sign_in_failures is 'Keyed hashes of logins and addresses, so that unknown logins wait like known ones.';
      ${closed('sign_in_failures')}
      grant delete on sign_in_failures to seecase_clock;
      create policy forgets on sign_in_failures to seecase_clock using (true);
      grant select on sign_in_failures to seecase_clock;

      create function app.session(session uuid, at timestamptz) returns json language sql stable ${DEFINER}
      begin atomic
        select json_build_object(
          'officerId', o.id, 'authorityId', o.authority_id, 'country', a.country, 'settingUp', c.must_set_up,
          'held', coalesce((
            select json_agg(json_build_object('role', r.role, 'placeId', coalesce(r.authority_id, r.operation_id))) from public.role_assignments r
            where r.officer_id = o.id and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)), '[]'))
        from public.sessions s
          join public.officers o on o.id = s.officer_id
          join public.authorities a on a.id = o.authority_id
          join public.credentials c on c.officer_id = o.id
        where s.id = session and s.revoked_at is null and s.expires_at > at
          and o.disabled_at is null and (o.valid_until is null or o.valid_until > at);
      end;

      -- What signing in needs to know; one row for every login, known or not, so that both take the same road.
      create function app.sign_in_facts(a_login text, keys text[], at timestamptz)
        returns table (officer_id uuid, password_hash text, totp_secret bytea, failures json) language sql stable ${DEFINER}
      begin atomic
        select o.id, c.password_hash, case when not c.must_set_up then c.totp_secret end,
          (select json_object_agg(f.key, json_build_object('failures', f.failures, 'lastAt', f.last_at))
           from public.sign_in_failures f where f.key = any(keys))
        from (select 1) always
          left join (public.credentials c join public.officers o on o.id = c.officer_id and o.disabled_at is null
              and (o.valid_until is null or o.valid_until > at))
            on c.login = a_login and (c.password_chosen_at is not null or c.activation_until > at);
      end;

      create function app.sign_in_failed(officer uuid, keys text[], at timestamptz) returns void language sql ${DEFINER}
      begin atomic
        insert into public.sign_in_failures as f (key, failures, last_at)
          select k, 1, at from unnest(keys) k order by k
          on conflict (key) do update set failures = f.failures + 1, last_at = at;
        insert into public.audit_entries (at, kind, actor, officer_id, action) values (at, 'sign_in', 'gate', officer, 'session.refuse');
      end;

      -- Opens the session, unless the code of this step was used already. A step is used once, by one of two who race.
      create function app.sign_in(officer uuid, session uuid, a_label text, step bigint, keys text[], at timestamptz, until timestamptz)
        returns boolean language plpgsql ${DEFINER} as $$
        begin
          if step is not null then
            update public.credentials set totp_last_step = step where officer_id = officer and totp_last_step < step;
            if not found then return false; end if;
          end if;
          delete from public.sign_in_failures where key = any(keys);
          insert into public.sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
            values (session, officer, a_label, at, until, at);
          insert into public.audit_entries (at, kind, actor, officer_id, session_id, action)
            values (at, 'sign_in', 'gate', officer, session, 'session.open');
          return true;
        end $$;

      -- One row decides between all who present a refresh token of this session: the next number, the same successor
      -- again to whoever lost the reply a moment ago, or the end of the session where an old one comes back.
      create function app.refresh_session(session uuid, number integer, at timestamptz, grace interval, idle interval)
        returns text language plpgsql ${DEFINER} as $$
        declare s public.sessions;
        begin
          select * into s from public.sessions where id = session for update;
          if s.id is null or s.revoked_at is not null or s.expires_at <= at or s.refreshed_at + idle <= at
            or app.session(session, at) is null then return 'over'; end if;
          if s.refresh_number = number then
            update public.sessions set refresh_number = number + 1, refreshed_at = at where id = session;
            return 'next';
          end if;
          if s.refresh_number = number + 1 and s.refreshed_at + grace > at then return 'next'; end if;
          update public.sessions set revoked_at = at, revoked_because = 'reuse' where id = session;
          insert into public.audit_entries (at, kind, actor, officer_id, session_id, action)
            values (at, 'refusal', 'gate', s.officer_id, session, 'session.reuse');
          return 'reused';
        end $$;

      create function app.choose_password(hash text, at timestamptz) returns void language sql ${DEFINER}
      begin atomic
        update public.credentials set password_hash = hash, password_chosen_at = at where officer_id = app.officer();
      end;

      create function app.password_hash() returns text language sql stable ${DEFINER}
      begin atomic select password_hash from public.credentials where officer_id = app.officer(); end;

      create function app.propose_totp(secret bytea) returns boolean language plpgsql ${DEFINER} as $$
        begin
          update public.credentials set totp_secret = secret where officer_id = app.officer() and totp_confirmed_at is null;
          return found;
        end $$;

      create function app.totp_secret() returns bytea language sql stable ${DEFINER}
      begin atomic select totp_secret from public.credentials where officer_id = app.officer(); end;

      create function app.confirm_totp(step bigint, at timestamptz) returns boolean language plpgsql ${DEFINER} as $$
        begin
          update public.credentials set totp_confirmed_at = at, totp_last_step = step
          where officer_id = app.officer() and totp_confirmed_at is null and totp_secret is not null and totp_last_step < step;
          return found;
        end $$;

      -- A new officer, or one who lost the password or the second factor, starts from an activation code.
      create function app.activate(officer uuid, a_login text, hash text, at timestamptz, until timestamptz)
        returns void language plpgsql ${DEFINER} as $$
        begin
          if not exists (select from public.officers o where o.id = officer and o.authority_id = any(app.administered())) then
            raise exception 'not administered' using errcode = '42501';
          end if;
          insert into public.credentials as c (officer_id, login, password_hash, activation_until, needs_second_factor)
            select officer, a_login, hash, until, not o.demo from public.officers o where o.id = officer
            on conflict (officer_id) do update set password_hash = hash, password_chosen_at = null, activation_until = until,
              totp_secret = null, totp_confirmed_at = null;
          update public.sessions set revoked_at = at, revoked_because = 'reset' where officer_id = officer and revoked_at is null;
        end $$;

      create function app.login_of(officer uuid) returns text language sql stable ${DEFINER}
      begin atomic
        select c.login from public.credentials c join public.officers o on o.id = c.officer_id
        where c.officer_id = officer and (officer = app.officer() or o.authority_id = any(app.administered()));
      end;

      grant execute on all functions in schema app to seecase_app;
      grant execute on function app.session to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.login_of, app.activate, app.confirm_totp, app.totp_secret, app.propose_totp, app.password_hash,
        app.choose_password, app.refresh_session, app.sign_in, app.sign_in_failed, app.sign_in_facts, app.session;
      drop table sign_in_failures, sessions, credentials;
    `);
  }
}
