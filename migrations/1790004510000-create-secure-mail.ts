import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded, openToClock } from './support.js';

const REASONS = `'too_large', 'not_readable', 'not_conforming', 'not_for_us', 'unsigned', 'unknown_key', 'key_not_valid',
          'bad_signature', 'stale', 'ahead_of_time', 'replayed', 'message_id_reused', 'unknown_case', 'contradicts'`;

/** Requests carried by an existing secure channel: whose keys are trusted, what goes out, what came, and what was not let in. */
export class CreateSecureMail1790004510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table secure_mail_keys (
        ${caseColumns('secure_mail_key', ['proposed', 'active', 'rejected', 'withdrawn', 'revoked', 'expired'])},
        office        text not null check (office = 'system_administrator'),
        authority_id  uuid not null references authorities,
        -- Ed25519, 32 bytes in base64; and its fingerprint, by which messages name it.
        public_key    text not null check (public_key ~ '^[A-Za-z0-9+/]{43}=$'),
        key_id        text not null check (key_id ~ '^[0-9a-f]{32}$'),
        form          text not null check (form in ('json', 'xml')),
        valid_from    timestamptz not null,
        valid_to      timestamptz check (valid_to > valid_from),
        decided_by    uuid references officers,
        decided_at    timestamptz,
        constraint trusted_by_two check (state not in ('active', 'revoked', 'expired')
          or (decided_by is not null and decided_at is not null and decided_by <> opened_by))
      );
      create index on secure_mail_keys (office, opened_at desc, id desc);
      create index on secure_mail_keys (authority_id);
      create index on secure_mail_keys (due_at) where due_at is not null;
      create unique index on secure_mail_keys (authority_id, key_id) where state in ('proposed', 'active');
      ${guarded('secure_mail_keys', [`app.holds('system_administrator')`])}

      create table secure_mail_outbox (
        id               uuid primary key, -- the message's id, however often it is written
        request_id       uuid not null references requests,
        message_id       uuid unique references request_messages, -- null: the adapter itself confirms that something came
        kind             text not null,
        unit_id          uuid not null references authorities,
        to_country       text not null references countries,
        to_authority_id  uuid not null references authorities,
        form             text not null check (form in ('json', 'xml')),
        created_at       timestamptz not null,
        written_at       timestamptz
      );
      create index on secure_mail_outbox (created_at, id) where written_at is null;
      ${closed('secure_mail_outbox')}
      ${openToClock('secure_mail_outbox')}
      comment on table secure_mail_outbox is 'What is to be put into a folder: entered with what was said, in one transaction.';

      create table secure_mail_messages (
        unit_id            uuid not null references authorities,
        from_authority_id  uuid not null references authorities,
        message_id         uuid not null,
        digest             text not null check (digest ~ '^[0-9a-f]{64}$'),
        kind               text not null,
        file_name          text not null,
        state              text not null check (state in ('taken', 'applied', 'held')),
        request_id         uuid references requests,
        taken_at           timestamptz not null,
        filed_at           timestamptz, -- when its file was out of the folder
        primary key (unit_id, from_authority_id, message_id)
      );
      ${closed('secure_mail_messages')}
      ${openToClock('secure_mail_messages')}
      comment on table secure_mail_messages is 'Every message that was found genuine, so that none counts twice.';

      create table held_messages (
        ${caseColumns('held_message', ['held', 'released', 'let_in', 'discarded'])},
        reason             text not null check (reason in (${REASONS})),
        problem            text, -- why its act was refused: a code
        form               text not null check (form in ('json', 'xml')),
        bytes              bigint not null,
        sha256             text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        message_id         uuid,
        kind               text,
        from_authority_id  uuid, -- as it says itself; no more than that unless its signature is good
        request_id         uuid,
        decided_by         uuid references officers,
        decided_at         timestamptz
      );
      create index on held_messages (owner_authority_id, opened_at desc, id desc);
      create index on held_messages (owner_country, opened_at desc, id desc);
      create index on held_messages (state) where state = 'released';
      ${guarded('held_messages', [
        `owner_authority_id = any((select app.places('central_unit_officer'))::uuid[])`,
        `owner_country = (select app.country_as('system_administrator'))`,
      ])}

      -- Takes down for a unit what comes by secure mail. Nobody can sign in as this officer: there are no credentials.
      create function app.secure_mail_officer(id uuid, unit uuid, now timestamptz) returns text language sql
        security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        insert into public.officers (id, authority_id, name, languages, guest, demo, created_at, version)
          values (id, unit, 'Secure mail', '{en}', false, false, now, 1) on conflict do nothing;
        select country from public.authorities a where a.id = unit;
      end;
      revoke execute on function app.secure_mail_officer from public;
      grant execute on function app.secure_mail_officer to seecase_clock;

      -- Whatever one side says goes out where the other has no account and a key that is trusted.
      create function app.post_by_secure_mail() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
        declare r public.requests; k public.secure_mail_keys;
        begin
          select * into r from public.requests where id = new.request_id;
          if r.elsewhere is null or r.elsewhere = new.side then return null; end if;
          select * into k from public.secure_mail_keys key
            where key.state = 'active' and key.valid_from <= new.recorded_at and (key.valid_to is null or key.valid_to > new.recorded_at)
              and key.authority_id in (select unnest(case new.side when 'owner' then array[r.other_unit_id, r.other_authority_id]
                else array[r.owner_unit_id, r.owner_authority_id] end))
            order by key.authority_id = (case new.side when 'owner' then r.other_unit_id else r.owner_unit_id end) desc nulls last, key.valid_from desc
            limit 1;
          if not found then return null; end if;
          insert into public.secure_mail_outbox (id, request_id, message_id, kind, unit_id, to_country, to_authority_id, form, created_at)
            values (gen_random_uuid(), r.id, new.id, new.kind,
              case new.side when 'owner' then coalesce(r.owner_unit_id, r.owner_authority_id) else coalesce(r.other_unit_id, r.other_authority_id) end,
              case new.side when 'owner' then r.other_country else r.owner_country end, k.authority_id, k.form, new.recorded_at);
          return null;
        end $$;
      create trigger post_by_secure_mail after insert on request_messages for each row
        when (not new.registered and new.kind not in ('refusal_in_part', 'copy_to_units')) execute function app.post_by_secure_mail();

      -- What comes with a message from elsewhere has no transmitter's item here: the request that it came with vouches for it.
      create index on requests (external_ref) where elsewhere is not null;
      alter table received_items drop constraint received_items_item_id_fkey;
      create function app.came_from_elsewhere(carrier_type text, carrier uuid, from_country text, to_country text) returns boolean
        language sql stable return carrier_type = 'requests' and to_country = app.country() and exists (
          select from requests r where r.id = carrier and from_country = case r.elsewhere when 'owner' then r.owner_country when 'other' then r.other_country end
            and to_country = case r.elsewhere when 'owner' then r.other_country when 'other' then r.owner_country end);
      grant execute on function app.came_from_elsewhere to seecase_app;
      create policy openers_for_elsewhere on received_items for insert to seecase_app
        with check (opened_by = (select app.officer()) and owner_authority_id = (select app.authority()) and replaces is null
          and app.came_from_elsewhere(carrier_type, carrier_id, source_country, owner_country));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy openers_for_elsewhere on received_items;
      drop function app.came_from_elsewhere;
      alter table received_items add constraint received_items_item_id_fkey foreign key (item_id) references transmission_items;
      drop index requests_external_ref_idx;
      drop trigger post_by_secure_mail on request_messages;
      drop function app.post_by_secure_mail, app.secure_mail_officer;
      drop table held_messages, secure_mail_messages, secure_mail_outbox, secure_mail_keys;
    `);
  }
}
