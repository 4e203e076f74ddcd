import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, caseColumns, closed, guarded } from './support.js';

const WORK = `'data_protection_officer', 'legal_officer'`;

/** What persons ask about the data held of them; who they are, under seal; what was found; and the hearing of transmitters. */
export class CreateDataSubjectRequests1790003450000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table data_subject_requests (
        ${caseColumns('data_subject_request', ['received', 'identified', 'not_identified', 'searched', 'decided', 'answered', 'forgotten'])},
        kind           text not null check (kind in ('access', 'correction', 'erasure', 'restriction')),
        channel        text not null check (channel in ('in_person', 'letter', 'electronic', 'authority')),
        instrument     text,
        received_at    timestamptz not null,
        answer_by      timestamptz,
        clock_rule     text,
        late_at        timestamptz,
        proof          text check (proof in ('identity_document', 'electronic_identity', 'known_in_person', 'representative')),
        identified_by  uuid references officers,
        identified_at  timestamptz,
        searched_at    timestamptz,
        decision       text check (decision in ('grant', 'partial', 'refuse', 'neither_confirm_nor_deny')),
        grounds        text[] not null,
        reasons        text check (reasons <> ''),
        decided_by     uuid references officers,
        decided_at     timestamptz,
        answer         text,
        answered_at    timestamptz,
        constraint identified_before_searched check (searched_at is null or identified_at is not null),
        constraint searched_before_decided check (decided_at is null or searched_at is not null),
        constraint decided_by_a_second_officer check ((decision is null) = (decided_by is null) and decided_by <> opened_by),
        constraint limited_on_a_ground check (decision is null or (decision = 'grant') = (grounds = '{}')),
        constraint forgotten check (state <> 'forgotten' or (answer is null and reasons is null))
      );
      create index on data_subject_requests (opened_by, opened_at desc, id desc);
      create index on data_subject_requests (owner_authority_id, opened_at desc, id desc);
      create index on data_subject_requests (owner_country, opened_at desc, id desc);
      create index on data_subject_requests (due_at) where due_at is not null;
      create index on data_subject_requests (answer_by) where late_at is null and answer_by is not null;
      comment on table data_subject_requests is 'What persons ask about the data held of them, without who they are.';
      ${guarded('data_subject_requests', [
        `opened_by = (select app.officer())`,
        `owner_authority_id = any((select app.places(${WORK}))::uuid[])`,
        `owner_country = (select app.country_as('data_protection_officer'))`,
      ])}

      create table data_subject_requesters (
        request_id  uuid primary key references data_subject_requests,
        sealed      bytea not null
      );
      comment on table data_subject_requesters is 'Who asks, under seal; for whoever works on requests where it was received, and for nobody else.';
      ${closed('data_subject_requesters')}
      create policy workers on data_subject_requesters to seecase_app
        using (exists (select from data_subject_requests r where r.id = request_id
          and r.owner_authority_id = any((select app.places(${WORK}))::uuid[])))
        with check (exists (select from data_subject_requests r where r.id = request_id
          and r.owner_authority_id = any((select app.places(${WORK}))::uuid[])));
      create policy the_clock on data_subject_requesters to seecase_clock using (true);
      grant select, insert on data_subject_requesters to seecase_app;
      grant select, delete on data_subject_requesters to seecase_clock;

      create table data_subject_findings (
        id                   uuid primary key,
        request_id           uuid not null references data_subject_requests,
        record_type          text not null check (record_type in ('received_items', 'transmission_items', 'subjects')),
        record_id            uuid not null,
        source_country       text references countries,
        source_authority_id  uuid references authorities,
        item_id              uuid,
        instrument           text,
        found_at             timestamptz not null,
        remedy               text check (remedy in ('destroy', 'restrict', 'tell_transmitter', 'tell_recipients')),
        remedied_at          timestamptz,
        unique (request_id, record_type, record_id),
        constraint received_from_somebody check ((record_type = 'received_items') = (source_authority_id is not null))
      );
      comment on table data_subject_findings is 'Which records are about a person who asks: by their ids, and from whom they came.';
      ${belongsTo('data_subject_findings', 'data_subject_requests', 'request_id')}

      create table data_subject_consultations (
        ${caseColumns('data_subject_consultation', ['asked', 'answered', 'lapsed'])},
        request_id          uuid not null references data_subject_requests,
        request_kind        text not null,
        asker_country       text not null references countries,
        asker_authority_id  uuid not null references authorities,
        instrument          text not null,
        item_ids            uuid[] not null check (item_ids <> '{}'),
        answer_by           timestamptz,
        clock_rule          text,
        opinion             text check (opinion in ('no_objection', 'objects_in_part', 'objects')),
        grounds             text[] not null,
        comment             text,
        answered_by         uuid references officers,
        answered_at         timestamptz,
        constraint of_another_state check (asker_country <> owner_country),
        constraint answered_with_an_opinion check ((state = 'answered') = (opinion is not null) and (opinion is null) = (answered_by is null))
      );
      create index on data_subject_consultations (owner_authority_id, opened_at desc, id desc);
      create index on data_subject_consultations (owner_country, opened_at desc, id desc);
      create index on data_subject_consultations (asker_authority_id, opened_at desc, id desc);
      create index on data_subject_consultations (request_id);
      create index on data_subject_consultations (due_at) where due_at is not null;
      comment on table data_subject_consultations is 'Transmitters heard before a request is decided: about which of their items, and never of whom.';
      ${guarded(
        'data_subject_consultations',
        [
          `owner_authority_id = any((select app.places('handling_officer', 'central_unit_officer', 'legal_officer'))::uuid[])`,
          `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
          `asker_authority_id = any((select app.places(${WORK}))::uuid[])`,
        ],
        `asker_country = (select app.country()) and exists (
          select from data_subject_requests r where r.id = request_id and r.owner_authority_id = asker_authority_id)
          and exists (select from data_subject_findings f where f.request_id = data_subject_consultations.request_id
            and f.source_authority_id = data_subject_consultations.owner_authority_id)`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table data_subject_consultations, data_subject_findings, data_subject_requesters, data_subject_requests;
    `);
  }
}
