import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asking, what was done, and what was done already: what every other table stands on. */
export class CreateGround1790000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema app;
      grant usage on schema app to seecase_app, seecase_clock;
      alter default privileges revoke execute on functions from public;

      -- Who is asking: set by each unit of work for its own transaction. Without it, nobody.
      create function app.officer() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.officer', true), '')::uuid;
      create function app.authority() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.authority', true), '')::uuid;
      create function app.country() returns text language sql stable parallel safe
        return nullif(current_setting('app.country', true), '');
      comment on function app.officer is 'The officer whose unit of work this is; null outside one.';

      -- The record that this transaction is handing on, and therefore about to lose sight of.
      create function app.in_hand() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.in_hand', true), '')::uuid;

      -- 'role@place' for each role held in an authority or an operation.
      create function app.held() returns text[] language sql stable parallel safe
        return coalesce(nullif(current_setting('app.held', true), '')::text[], '{}');
      create function app.places(variadic roles text[] default '{}') returns uuid[] language sql stable parallel safe
        return array(select distinct split_part(h, '@', 2)::uuid from unnest(app.held()) h
          where roles = '{}' or split_part(h, '@', 1) = any(roles));
      create function app.holds(variadic roles text[]) returns boolean language sql stable parallel safe
        return exists (select from unnest(app.held()) h where split_part(h, '@', 1) = any(roles));
      create function app.country_as(variadic roles text[]) returns text language sql stable parallel safe
        return case when app.holds(variadic roles) then app.country() end;

      -- Whether a record (by its table) is there for whoever asks: its own policies decide.
      create function app.sees(record_type text, record_id uuid) returns boolean language plpgsql stable as $$
        declare found_one boolean;
        begin
          execute format('select exists (select from %I where id = $1)', record_type) into found_one using record_id;
          return found_one;
        end $$;

      create table audit_entries (
        id            bigint generated always as identity primary key,
        at            timestamptz not null,
        kind          text not null check (kind in ('act', 'read', 'search', 'refusal', 'export', 'sign_in')),
        actor         text not null check (actor in ('officer', 'clock', 'gate')),
        officer_id    uuid,
        authority_id  uuid,
        session_id    uuid,
        action        text not null,
        record_type   text, -- the table
        record_id     uuid,
        operation_id  uuid,
        from_state    text,
        to_state      text,
        purpose       text,
        records       uuid[],
        details       jsonb,
        -- In which transaction: what a sealer orders by, since ids are not given in the order of commits.
        transaction   xid8 not null default pg_current_xact_id(),
        constraint an_officer_or_not check ((actor = 'officer') = (officer_id is not null) or actor = 'gate')
      );
      create index on audit_entries (record_id, id) where record_id is not null;
      create index on audit_entries (officer_id, id) where officer_id is not null;
      create index on audit_entries (authority_id, id) where authority_id is not null;
      comment on table audit_entries is
        'Who did, read or was refused what, and when. Ids and codes only; added to, never changed: test/audit.e2e-spec.ts tries.';

      create function app.refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;
      create trigger append_only before update or delete or truncate on audit_entries
        execute function app.refuse_change();

      alter table audit_entries enable row level security;
      alter table audit_entries force row level security;
      create policy the_owner on audit_entries to seecase_owner using (true) with check (true);
      create policy written_by_all on audit_entries for insert to seecase_app, seecase_clock
        with check (officer_id is not distinct from app.officer());
      create policy auditors on audit_entries for select to seecase_app
        using (authority_id = any((select app.places('auditor', 'data_protection_officer'))::uuid[]));
      create policy history on audit_entries for select to seecase_app
        using (kind = 'act' and record_type is not null and app.sees(record_type, record_id));
      grant select, insert on audit_entries to seecase_app;
      grant insert on audit_entries to seecase_clock;

      create table reasons (
        id           bigint generated always as identity primary key,
        record_type  text not null,
        record_id    uuid not null,
        action       text not null,
        officer_id   uuid,
        at           timestamptz not null,
        text         text not null check (text <> '')
      );
      create index on reasons (record_id, id);
      comment on table reasons is
        'What officers gave as the reason for an act. Apart from the trail, because it can hold personal data and is erased with its record.';
      alter table reasons enable row level security;
      alter table reasons force row level security;
      create policy the_owner on reasons to seecase_owner using (true) with check (true);
      create policy written_by_all on reasons for insert to seecase_app, seecase_clock
        with check (officer_id is not distinct from app.officer());
      create policy readers on reasons for select to seecase_app using (app.sees(record_type, record_id));
      grant select, insert on reasons to seecase_app;
      grant insert on reasons to seecase_clock;

      create table idempotency_keys (
        officer_id   uuid not null,
        key          text not null,
        fingerprint  text not null,
        at           timestamptz not null,
        result_id    uuid,
        primary key (officer_id, key)
      );
      create index on idempotency_keys (at);
      comment on table idempotency_keys is 'Commands that were carried out: what a repetition is answered from.';
      alter table idempotency_keys enable row level security;
      alter table idempotency_keys force row level security;
      create policy the_owner on idempotency_keys to seecase_owner using (true) with check (true);
      create policy own on idempotency_keys to seecase_app
        using (officer_id = (select app.officer())) with check (officer_id = (select app.officer()));
      create policy the_clock on idempotency_keys to seecase_clock using (true);
      grant select, insert, update on idempotency_keys to seecase_app;
      grant select, delete on idempotency_keys to seecase_clock;

      create function app.claim_key(a_key text, a_fingerprint text, now timestamptz)
        returns table (outcome text, fingerprint text, result uuid) language plpgsql as $$
        declare me uuid := app.officer();
        begin
          if not pg_try_advisory_xact_lock(hashtextextended(me::text || a_key, 0)) then
            return query select 'in_flight', null::text, null::uuid;
            return;
          end if;
          insert into idempotency_keys (officer_id, key, fingerprint, at) values (me, a_key, a_fingerprint, now)
            on conflict do nothing;
          if found then
            return query select 'new', null::text, null::uuid;
          else
            return query select 'done', k.fingerprint, k.result_id from idempotency_keys k
              where k.officer_id = me and k.key = a_key;
          end if;
        end $$;

      grant execute on all functions in schema app to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table idempotency_keys, reasons, audit_entries;
      drop schema app cascade;
      alter default privileges grant execute on functions to public;
    `);
  }
}
