import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_FRONT = 'set search_path = pg_catalog, public, pg_temp';

/**
 * What is said about something that was passed on to, or came from, a state that has no account here: notices and what
 * became of them, permissions that are asked, given and refused. Each goes out where that state has a key that is trusted.
 */
export class TellOfWhatWasPassedElsewhere1790007036000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What came from elsewhere has no transmitter's item here.
      alter table correction_notices drop constraint correction_notices_item_id_fkey,
        add external_id uuid; -- how the installation that issued it calls it
      alter table use_permissions drop constraint use_permissions_transmission_item_id_fkey,
        add external_id uuid; -- how the installation that asks calls it
      create unique index correction_notices_external_id on correction_notices (received_id, external_id) where external_id is not null;
      create unique index use_permissions_external_id on use_permissions (item_id, external_id) where external_id is not null;

      alter table secure_mail_outbox add record_type text check (record_type in ('correction_notices', 'use_permissions')),
        add record_id uuid, add said text,
        add constraint about_a_record check ((record_type is null) = (record_id is null) and (record_type is null) = (said is null)
          and (record_type is null or message_id is null));
      create unique index secure_mail_outbox_said on secure_mail_outbox (record_id, said, created_at) where record_id is not null;

      -- Which of the two states between which a copy went has no account here, if one has none.
      create function app.without_account(copies uuid[]) returns table (id uuid, country text, request uuid)
        language sql stable security definer ${IN_FRONT}
      begin atomic
        select r.id, case q.elsewhere when 'owner' then q.owner_country else q.other_country end, q.id
        from public.received_items r join public.requests q on r.carrier_type = 'requests' and q.id = r.carrier_id
        where r.id = any(copies) and q.elsewhere is not null;
      end;

      -- A copy that one's own state has, and whatever was made of it by whoever got it from there.
      create function app.copies_after(copy uuid)
        returns table (id uuid, owner_authority_id uuid, owner_country text, instrument text)
        language sql stable security definer ${IN_FRONT}
      begin atomic
        with recursive copies as (
          select r.id, r.owner_authority_id, r.owner_country, r.instrument, r.state, 1 as hands from public.received_items r
            where r.id = copy and r.owner_country = app.country()
          union all
          select r.id, r.owner_authority_id, r.owner_country, r.instrument, r.state, c.hands + 1 from copies c
            join public.transmission_items i on i.source_type = 'received_items' and i.source_id = c.id
            join public.received_items r on r.item_id = i.id
            where c.hands < 20)
        select distinct c.id, c.owner_authority_id, c.owner_country, c.instrument from copies c
        where c.state not in ('corrected', 'destroyed');
      end;

      -- What was passed on to, or received from, a state without account, by how that state calls it: for its own request only.
      create function app.copy_meant(request uuid, item uuid, theirs boolean) returns setof uuid
        language sql stable security definer ${IN_FRONT}
      begin atomic
        select r.id from public.received_items r
          join public.requests q on r.carrier_type = 'requests' and q.id = r.carrier_id
        where r.carrier_id = request and r.item_id = item and q.elsewhere is not null and r.state not in ('corrected', 'destroyed')
          and case when theirs then r.owner_country = app.country() else r.source_country = app.country() end
        order by r.opened_at desc, r.id desc limit 1;
      end;

      -- Whether a notice, or what is asked, may be taken down for a state that has no account here.
      create function app.may_take_down(a_copy uuid, item uuid, country text) returns boolean
        language sql stable security definer ${IN_FRONT}
        return exists (select from public.received_items r where r.id = a_copy and r.item_id = item
          and country = (select w.country from app.without_account(array[a_copy]) w)
          and app.country() in (r.owner_country, r.source_country) and country in (r.owner_country, r.source_country)
          and country <> app.country());
      create function app.may_take_down_for(a_copy uuid, item uuid, country text) returns boolean
        language sql stable security definer ${IN_FRONT}
        return exists (select from public.received_items own where own.item_id = item and own.owner_country = app.country()
          and app.may_take_down(own.id, item, country) and exists (select from app.copies_after(own.id) c where c.id = a_copy));
      grant execute on function app.without_account to seecase_app, seecase_clock;
      grant execute on function app.copies_after, app.copy_meant, app.may_take_down, app.may_take_down_for to seecase_app;
      create policy openers_for_elsewhere on correction_notices for insert to seecase_app
        with check (opened_by = (select app.officer()) and external_id is not null
          and (app.may_take_down(received_id, item_id, from_country) and owner_country = app.country()
            or direction = 'to_recipient' and app.may_take_down_for(received_id, item_id, from_country)));
      create policy openers_for_elsewhere on use_permissions for insert to seecase_app
        with check (opened_by = (select app.officer()) and external_id is not null and item_type = 'received_items'
          and owner_country = app.country() and app.may_take_down(item_id, transmission_item_id, holder_country));

      -- What one side says about it goes out where the other has no account and a key that is trusted.
      create function app.tell_elsewhere(a_record_type text, a_record_id uuid, a_said text, a_kind text, copy uuid, speaker text, at timestamptz)
        returns boolean language plpgsql security definer ${IN_FRONT} as $$
        declare q requests; k secure_mail_keys; theirs text;
        begin
          select q0.* into q from received_items r join requests q0 on r.carrier_type = 'requests' and q0.id = r.carrier_id
            where r.id = copy and q0.elsewhere is not null;
          if not found then return false; end if;
          theirs := case q.elsewhere when 'owner' then q.owner_country else q.other_country end;
          if theirs = speaker or app.country() is not null and speaker <> app.country() then return false; end if;
          select * into k from secure_mail_keys key
            where key.state = 'active' and key.valid_from <= at and (key.valid_to is null or key.valid_to > at)
              and key.authority_id in (select unnest(case q.elsewhere when 'other' then array[q.other_unit_id, q.other_authority_id]
                else array[q.owner_unit_id, q.owner_authority_id] end))
            order by key.authority_id = (case q.elsewhere when 'other' then q.other_unit_id else q.owner_unit_id end) desc nulls last,
              key.valid_from desc limit 1;
          if not found then return false; end if;
          insert into secure_mail_outbox (id, request_id, kind, unit_id, to_country, to_authority_id, form, created_at, record_type, record_id, said)
            values (gen_random_uuid(), q.id, a_kind,
              case q.elsewhere when 'other' then coalesce(q.owner_unit_id, q.owner_authority_id) else coalesce(q.other_unit_id, q.other_authority_id) end,
              theirs, k.authority_id, k.form, at, a_record_type, a_record_id, a_said)
            on conflict do nothing;
          return true;
        end $$;
      grant execute on function app.tell_elsewhere to seecase_app, seecase_clock;

      -- The reason that goes with it, for the message alone.
      create function app.reason_told(a_record_type text, a_record_id uuid, a_action text) returns text
        language sql stable security definer ${IN_FRONT}
      begin atomic
        select r.text from public.reasons r where r.record_type = a_record_type and r.record_id = a_record_id and r.action = a_action
        order by r.id desc limit 1;
      end;
      grant execute on function app.reason_told to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy openers_for_elsewhere on use_permissions;
      drop policy openers_for_elsewhere on correction_notices;
      drop function app.reason_told, app.tell_elsewhere, app.may_take_down_for, app.may_take_down, app.copy_meant, app.copies_after,
        app.without_account;
      alter table secure_mail_outbox drop constraint about_a_record, drop record_type, drop record_id, drop said;
      alter table use_permissions drop external_id,
        add constraint use_permissions_transmission_item_id_fkey foreign key (transmission_item_id) references transmission_items;
      alter table correction_notices drop external_id,
        add constraint correction_notices_item_id_fkey foreign key (item_id) references transmission_items;
    `);
  }
}
