import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  betweenStatesColumns,
  betweenStatesIndexes,
  betweenStatesReasons,
  caseColumns,
  closed,
  guarded,
  openToClock,
} from './support.js';

const states = [
  'draft', 'submitted', 'approved', 'in_passage', 'sent', 'admissibility', 'forwarded', 'clarification_requested',
  'conditions_proposed', 'awaiting_judicial', 'in_progress', 'partially_answered', 'answer_in_passage', 'answered',
  'refused', 'withdrawn', 'expired', 'closed', 'under_review', 'destroyed',
]; // prettier-ignore

const messages = [
  'request', 'spoken_request', 'written_confirmation', 'receipt', 'copy_to_units', 'clarification_question',
  'clarification', 'forwarding', 'handover_rejected', 'handover_withdrawn', 'judicial_notice', 'judicial_outcome',
  'conditions', 'conditions_accepted', 'conditions_declined', 'answer', 'answer_in_part', 'refusal',
  'refusal_in_part', 'withdrawal', 'reminder',
]; // prettier-ignore

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Written by the side that asks; or taken down by the other side, where the one that asks has no account here. */
const OPENERS = `(
  owner_country = (select app.country()) and elsewhere is distinct from 'owner'
    and (owner_authority_id = (select app.authority()) or owner_unit_id = any((select app.places('central_unit_officer'))::uuid[]))
  or elsewhere = 'owner' and other_country = (select app.country())
    and (other_unit_id = any((select app.places('central_unit_officer'))::uuid[]) or other_authority_id = (select app.authority())))`;

/** Requests between states, and what the two sides have said to each other about them. */
export class CreateRequests1790004010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence request_numbers;
      grant usage on sequence request_numbers to seecase_app;
      grant select on legal_register_versions to seecase_clock;
      create policy the_clock on legal_register_versions for select to seecase_clock using (true);

      create table requests (
        ${caseColumns('request', states)},
        ${betweenStatesColumns},
        ref_no             text not null unique,
        external_ref       text,
        route              text not null check (route in ('central_units', 'direct', 'selec', 'eu_spoc', 'eu_direct')),
        instrument         text not null,
        instrument_reason  text,
        subject            text not null,
        offence            text,
        urgency            text not null,
        urgency_reason     text,
        accessibility      text check (accessibility in ('directly', 'indirectly')),
        title              text not null,
        requested          text not null,
        purpose            text,
        facts              text,
        why_held_there     text,
        link_to_person     text,
        use_restrictions   text,
        language           text not null,
        evidential         boolean not null,
        personal_data      boolean not null,
        classification     text not null check (classification in ('PUBLIC', 'BPL', 'RESTRICTED')),
        matter             jsonb not null,
        direct_condition   text,
        copy_exception     text check (copy_exception ~ '^[a-z_]{3,40}$'),
        wished_by          timestamptz,
        spoken             jsonb,
        confirmed_at       timestamptz,
        elsewhere          text check (elsewhere in ('owner', 'other')),
        pinned             jsonb,
        pinned_at          timestamptz,
        clock              jsonb,
        alarm_at           timestamptz,
        conditions         text,
        refusal            jsonb,
        approved_by        uuid references officers,
        answered_at        timestamptz,
        -- What the conventions forbid cannot be written down as done (PCC SEE, Art. 4, 30, 31; Directive (EU) 2023/977).
        constraint four_eyes check (approved_by <> opened_by),
        constraint sent_on_a_basis check (sent_at is null or elsewhere = 'owner' or pinned is not null),
        constraint sent_with_a_purpose check (sent_at is null or purpose is not null or state = 'destroyed' or elsewhere = 'owner'),
        constraint drafts_are_not_sent check ((sent_at is null) = (state in ('draft', 'submitted', 'approved', 'in_passage'))
          or (sent_at is null and state in ('withdrawn', 'closed', 'under_review', 'destroyed'))),
        constraint refused_with_reasons check (state <> 'refused' or refusal is not null or conditions is not null),
        constraint answered_after_confirmation check (state not in ('partially_answered', 'answered') or spoken is null or confirmed_at is not null)
      );
      ${betweenStatesIndexes('requests')}
      create index on requests (alarm_at) where alarm_at is not null;
      create index on requests (state, opened_at desc, id desc);
      ${guarded(
        'requests',
        [...betweenStatesReasons, `sent_at is null and owner_country = (select app.country_as('legal_officer'))`],
        OPENERS,
      )}

      create table request_messages (
        id            uuid primary key,
        request_id    uuid not null references requests,
        kind          text not null constraint request_message_kind check (kind in (${list(messages)})),
        side          text not null check (side in ('owner', 'other')),
        text          text,
        -- The request as it was sent, field by field.
        content       jsonb,
        digest        text not null,
        channel       text not null,
        external_ref  text,
        registered    boolean not null,
        -- Said, and still on its way: only its own side has it.
        on_its_way    boolean not null,
        said_at       timestamptz not null,
        said_by       uuid references officers,
        recorded_at   timestamptz not null,
        constraint registered_with_a_reference check (not registered or channel <> 'here')
      );
      create index on request_messages (request_id, said_at, id);
      ${closed('request_messages')}
      ${openToClock('request_messages')}
      create policy readers on request_messages to seecase_app
        using (exists (select from requests r where r.id = request_id
          and (not on_its_way or (side = 'owner') = (r.owner_country = (select app.country())))))
        with check (exists (select from requests r where r.id = request_id));
      grant select, insert on request_messages to seecase_app;

      create function app.request_message_arrives(request uuid) returns void language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        -- Whoever delivers it sees the request; the rest is for its workflow to say.
        if exists (select from passages p where p.carrier_id = request and p.state in ('at_focal_point_in', 'delivered')
          and p.focal_point_in = any(app.places('central_unit_officer'))) then
          update request_messages set on_its_way = false where request_id = request and on_its_way;
        end if;
      end $$;
      grant execute on function app.request_message_arrives to seecase_app;
      comment on table request_messages is 'What the two sides have said: never changed; forgotten with the request.';

      create function app.forget_request() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        update request_messages set text = null, content = null, external_ref = null where request_id = new.id;
        delete from reasons where record_type = 'requests' and record_id = new.id;
        return new;
      end $$;
      create trigger forget after update on requests for each row
        when (new.state = 'destroyed' and old.state <> 'destroyed') execute function app.forget_request();

      create function app.keep_request() returns trigger language plpgsql as $$
      begin
        if old.sent_at is not null and new.state <> 'destroyed' and row(new.title, new.requested, new.purpose, new.facts,
             new.why_held_there, new.link_to_person, new.use_restrictions, new.subject, new.offence, new.urgency, new.route,
             new.instrument, new.personal_data, new.classification, new.matter, new.pinned, new.pinned_at, new.sent_at)
           is distinct from row(old.title, old.requested, old.purpose, old.facts, old.why_held_there, old.link_to_person,
             old.use_restrictions, old.subject, old.offence, old.urgency, old.route, old.instrument, old.personal_data,
             old.classification, old.matter, old.pinned, old.pinned_at, old.sent_at)
        then raise exception 'What was sent is not changed' using errcode = '23514', constraint = 'sent_is_frozen';
        end if;
        return new;
      end $$;
      create trigger keep_what_was_sent before update on requests for each row execute function app.keep_request();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table request_messages;
      drop table requests;
      drop function app.forget_request();
      drop function app.keep_request();
      drop function app.request_message_arrives(uuid);
      drop sequence request_numbers;
      drop policy the_clock on legal_register_versions;
      revoke select on legal_register_versions from seecase_clock;
    `);
  }
}
