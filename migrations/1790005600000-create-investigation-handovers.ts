import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, clockColumns, clockIndex, closed, guarded, openToClock } from './support.js';

const STATES = [
  'draft',
  'submitted',
  'checked',
  'handed_over',
  'accepted',
  'declined',
  'redirected',
  'under_investigation',
  'outcome_recorded',
  'fed_back',
  'closed',
  'recalled',
  'withdrawn',
];
const OUTCOMES = `'arrested', 'charged', 'convicted', 'acquitted', 'network_dismantled', 'no_offence_found',
  'information_insufficient', 'merged', 'not_found', 'time_barred'`;
const RECIPIENTS = `'investigation_unit', 'prosecutor', 'selec', 'joint_operational_office'`;
const CHANNELS = `'siena', 'i24_7', 'selec_system', 'secure_mail', 'email', 'fax', 'courier', 'phone', 'in_person'`;

const KEEPERS = `'handling_officer', 'analyst', 'operation_coordinator'`;
const IN_THE_OPERATION = `'operation_coordinator', 'analyst', 'team_leader'`;
const RECEIVERS = `'team_leader', 'operation_coordinator', 'analyst', 'handling_officer', 'central_unit_officer',
  'liaison_officer', 'evidence_clerk', 'police_chief'`;

/** Who reads what is in a hand-over, and not only that there is one: asked as the officer, of a row that they see. */
const READS_IT = `(h.opened_by = (select app.officer()) or h.assignee_id = (select app.officer())
  or h.named_readers @> array[(select app.officer())]
  or h.owner_authority_id = any((select app.places(${KEEPERS}))::uuid[])
  or h.owner_country = (select app.country()) and h.operation_id = any((select app.places(${IN_THE_OPERATION}))::uuid[])
  or h.checked_at is not null and h.unit_id = any((select app.places('central_unit_officer'))::uuid[])
  or h.handed_at is not null and h.recipient_id = any((select app.places(${RECEIVERS}))::uuid[]))`;

/** Released subjects that are handed over to be investigated. */
export class CreateInvestigationHandovers1790005600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table investigation_handovers (
        ${caseColumns('investigation_handover', STATES)},
        operation_id        uuid not null references operations,
        site_id             uuid references operation_sites,
        recipient_kind      text not null check (recipient_kind in (${RECIPIENTS})),
        recipient_id        uuid not null references authorities,
        recipient_country   text not null references countries,
        way                 text not null check (way in ('own_copy', 'transmission')),
        elsewhere           boolean not null,
        unit_id             uuid references authorities,
        title               text not null check (title <> ''),
        grounds             text not null check (grounds <> ''),
        purpose             text not null check (purpose in ('18-2-A', '18-2-B', '18-2-C', '18-2-D')),
        offence             text,
        transfer_basis      text,
        basis               jsonb,
        due_on              date not null,
        climbed             integer not null,
        ${clockColumns},
        checked_by          uuid references officers,
        checked_at          timestamptz,
        handed_by           uuid references officers,
        handed_at           timestamptz,
        channel             text check (channel in (${CHANNELS})),
        external_reference  text,
        receipt_proof       text,
        answered_at         timestamptz,
        answered_by         uuid references officers,
        assignee_id         uuid references officers,
        case_reference      text,
        declined_for        text,
        outcome             text check (outcome in (${OUTCOMES})),
        outcome_at          timestamptz,
        fed_back_at         timestamptz,
        replaces            uuid references investigation_handovers,
        source_changed      boolean not null,
        change_unread       boolean not null,
        notice_owed         boolean not null,
        constraint not_to_oneself check (recipient_id <> owner_authority_id),
        constraint across_by_law check ((way = 'transmission') = (basis is not null)),
        constraint to_selec_by_the_focal_point check ((recipient_kind = 'selec') = (unit_id is not null)),
        constraint checked_by_somebody_else check ((checked_at is null) = (checked_by is null) and checked_by <> opened_by),
        constraint checked_before_it_goes check (state in ('draft', 'submitted', 'withdrawn') or checked_by is not null),
        constraint handed_over_by_somebody check ((handed_at is null) = (handed_by is null)
          and (state in ('draft', 'submitted', 'checked', 'withdrawn')) = (handed_at is null)),
        constraint declined_for_a_reason check (state not in ('declined', 'redirected') or declined_for <> ''),
        constraint by_some_channel check (handed_at is null or not elsewhere or channel is not null and external_reference <> ''),
        constraint told_back_with_an_outcome check (state not in ('outcome_recorded', 'fed_back') or outcome is not null)
      );
      comment on column investigation_handovers.unit_id is 'The national focal point through which it goes to SELEC.';
      create index on investigation_handovers (operation_id, opened_at desc, id desc);
      create index on investigation_handovers (owner_authority_id, opened_at desc, id desc);
      create index on investigation_handovers (owner_country, opened_at desc, id desc);
      create index on investigation_handovers (recipient_id, opened_at desc, id desc) where handed_at is not null;
      create index on investigation_handovers (recipient_country, opened_at desc, id desc) where handed_at is not null;
      create index on investigation_handovers (unit_id, opened_at desc, id desc) where unit_id is not null;
      create index on investigation_handovers (assignee_id, opened_at desc, id desc) where assignee_id is not null;
      create index on investigation_handovers (opened_by, opened_at desc, id desc);
      create index on investigation_handovers (due_at) where due_at is not null;
      create index on investigation_handovers (id) where source_changed;
      ${clockIndex('investigation_handovers')}

      -- The host's own officers: in the operation for it, or at home where they keep what it owns.
      create function app.hands_to_investigation(operation uuid, owner uuid, country text) returns boolean language sql stable
        return country = app.country() and app.hosts(operation, owner)
          and (operation = any(app.places(${IN_THE_OPERATION})) or owner = any(app.places(${KEEPERS})));
      grant execute on function app.hands_to_investigation to seecase_app;
      ${guarded(
        'investigation_handovers',
        [
          `opened_by = (select app.officer())`,
          `owner_authority_id = any((select app.places(${KEEPERS}))::uuid[])`,
          `owner_country = (select app.country()) and operation_id = any((select app.places(${IN_THE_OPERATION}))::uuid[])`,
          `checked_at is not null and unit_id = any((select app.places('central_unit_officer'))::uuid[])`,
          `handed_at is not null and recipient_id = any((select app.places(${RECEIVERS}))::uuid[])`,
          `assignee_id = (select app.officer())`,
          `state <> 'draft' and owner_country = (select app.country_as('data_protection_officer'))`,
          `handed_at is not null and recipient_country = (select app.country_as('data_protection_officer'))`,
        ],
        `app.hands_to_investigation(operation_id, owner_authority_id, owner_country)`,
      )}

      create table investigation_handover_items (
        id               uuid primary key,
        handover_id      uuid not null references investigation_handovers,
        item_type        text not null check (item_type in ('subjects', 'relations', 'intelligence_items')),
        item_id          uuid not null,
        source_type      text not null,
        source_id        uuid not null,
        told_back_to     uuid[] not null,
        handling_codes   text[] not null,
        h3_text          text,
        classification   text not null check (classification in ('PUBLIC', 'BPL', 'RESTRICTED')),
        digest           text,
        changed_at       timestamptz,
        changed_because  text check (changed_because in ('frozen', 'erased', 'taken_back', 'recalled')),
        unique (handover_id, item_id),
        constraint changed_for_a_reason check ((changed_at is null) = (changed_because is null))
      );
      create index on investigation_handover_items (item_id);
      ${belongsTo('investigation_handover_items', 'investigation_handovers', 'handover_id')}

      -- What was handed over, as it was then. Its wall is narrower than that of the hand-over.
      create table investigation_handover_contents (
        id           uuid primary key references investigation_handover_items,
        handover_id  uuid not null references investigation_handovers,
        content      jsonb
      );
      create index on investigation_handover_contents (handover_id);
      ${closed('investigation_handover_contents')}
      ${openToClock('investigation_handover_contents')}
      create function app.files_of_investigation_handovers(record uuid) returns boolean language sql stable
        return exists (select from investigation_handovers h where h.id = record and ${READS_IT});
      grant execute on function app.files_of_investigation_handovers to seecase_app;
      create policy readers on investigation_handover_contents to seecase_app
        using (app.files_of_investigation_handovers(handover_id)) with check (app.files_of_investigation_handovers(handover_id));
      grant select, insert, update on investigation_handover_contents to seecase_app;
      create function app.refuse_another_content() returns trigger language plpgsql as $$
        begin
          raise exception 'what was handed over is frozen' using errcode = '42501';
        end $$;
      create trigger frozen before update on investigation_handover_contents for each row
        when (new.content is not null and new.content is distinct from old.content) execute function app.refuse_another_content();

      -- Each side keeps its own files, and within a state each authority.
      create policy own_hands on attachments as restrictive for all to seecase_app
        using (record_type <> 'investigation_handovers' or owner_authority_id = (select app.authority()))
        with check (record_type <> 'investigation_handovers' or owner_authority_id = (select app.authority()));

      create table investigation_outcomes (
        id                  uuid primary key,
        handover_id         uuid not null references investigation_handovers,
        outcome             text not null check (outcome in (${OUTCOMES})),
        reached_on          date not null,
        words               text,
        channel             text check (channel in (${CHANNELS})),
        external_reference  text,
        recorded_by         uuid not null references officers,
        recorded_at         timestamptz not null
      );
      create index on investigation_outcomes (handover_id, recorded_at);
      ${belongsTo('investigation_outcomes', 'investigation_handovers', 'handover_id')}

      create table investigation_feedbacks (
        ${caseColumns('investigation_feedback', ['told', 'read', 'laid_aside'])},
        operation_id    uuid not null references operations,
        handover_id     uuid not null references investigation_handovers,
        officer_id      uuid not null references officers,
        source_type     text not null,
        source_id       uuid not null,
        items           integer not null check (items > 0),
        recipient_kind  text not null check (recipient_kind in (${RECIPIENTS})),
        outcome         text not null check (outcome in (${OUTCOMES})),
        outcome_at      timestamptz not null
      );
      create index on investigation_feedbacks (officer_id, opened_at desc, id desc);
      create index on investigation_feedbacks (owner_authority_id, opened_at desc, id desc);
      create index on investigation_feedbacks (due_at) where due_at is not null;
      ${guarded(
        'investigation_feedbacks',
        [
          `officer_id = (select app.officer())`,
          `owner_authority_id = any((select app.places('handling_officer', 'analyst'))::uuid[])`,
        ],
        `exists (select from investigation_handovers h where h.id = handover_id
           and h.owner_authority_id = investigation_feedbacks.owner_authority_id)`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy own_hands on attachments;
      drop table investigation_feedbacks, investigation_outcomes, investigation_handover_contents, investigation_handover_items;
      drop function app.refuse_another_content, app.files_of_investigation_handovers;
      drop table investigation_handovers;
      drop function app.hands_to_investigation;
    `);
  }
}
