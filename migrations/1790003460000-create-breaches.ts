import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const KEEPERS = `'handling_officer', 'central_unit_officer', 'data_protection_officer'`;
const KINDS = `('disclosure', 'access', 'loss', 'alteration', 'destruction')`;

/** Breaches of what was received, and what whoever passed it on is told of them. */
export class CreateBreaches1790003460000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table breaches (
        ${caseColumns('breach', ['detected', 'originator_notified', 'measures_taken', 'closed'])},
        kind                 text not null check (kind in ${KINDS}),
        received_ids         uuid[] not null check (received_ids <> '{}'),
        detected_at          timestamptz not null,
        circumstances        text not null check (circumstances <> ''),
        consequences         text not null check (consequences <> ''),
        measures             text not null check (measures <> ''),
        high_risk            boolean not null,
        persons_told_at      timestamptz,
        authority_by         timestamptz,
        clock_rule           text,
        authority_told_at    timestamptz,
        authority_reference  text,
        delay_reason         text,
        late_at              timestamptz,
        constraint told_under_a_reference check ((authority_told_at is null) = (authority_reference is null)),
        constraint a_delay_is_explained check (authority_told_at is null or authority_by is null
          or authority_told_at <= authority_by or delay_reason is not null),
        constraint closed_when_all_are_told check (state <> 'closed' or ((authority_by is null or authority_told_at is not null)
          and (not high_risk or persons_told_at is not null)))
      );
      create index on breaches (opened_by, opened_at desc, id desc);
      create index on breaches (owner_authority_id, opened_at desc, id desc);
      create index on breaches (owner_country, opened_at desc, id desc);
      create index on breaches (authority_by) where late_at is null and authority_told_at is null;
      comment on table breaches is 'Breaches of what was received from other states.';
      ${guarded('breaches', [
        `opened_by = (select app.officer())`,
        `owner_authority_id = any((select app.places(${KEEPERS}))::uuid[])`,
        `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
      ])}

      create table breach_notices (
        ${caseColumns('breach_notice', ['sent', 'acknowledged'])},
        breach_id          uuid not null references breaches,
        from_country       text not null references countries,
        from_authority_id  uuid not null references authorities,
        kind               text not null check (kind in ${KINDS}),
        item_ids           uuid[] not null check (item_ids <> '{}'),
        detected_at        timestamptz not null,
        circumstances      text not null,
        consequences       text not null,
        measures           text not null,
        acknowledged_by    uuid references officers,
        acknowledged_at    timestamptz,
        comment            text,
        unique (breach_id, owner_authority_id),
        constraint to_another_state check (from_country <> owner_country),
        constraint acknowledged_by_somebody check ((state = 'acknowledged') = (acknowledged_by is not null))
      );
      create index on breach_notices (opened_by, opened_at desc, id desc);
      create index on breach_notices (owner_authority_id, opened_at desc, id desc);
      create index on breach_notices (owner_country, opened_at desc, id desc);
      create index on breach_notices (from_authority_id, opened_at desc, id desc);
      create index on breach_notices (from_country, opened_at desc, id desc);
      comment on table breach_notices is 'What each transmitter is told of a breach of what it passed on: of its own items only.';
      ${guarded(
        'breach_notices',
        [
          `opened_by = (select app.officer())`,
          `owner_authority_id = any((select app.places(${KEEPERS}))::uuid[])`,
          `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
          `from_authority_id = any((select app.places(${KEEPERS}))::uuid[])`,
          `from_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
        ],
        `from_country = (select app.country()) and exists (select from breaches b where b.id = breach_id
          and exists (select from received_items r where r.id = any(b.received_ids) and r.item_id = any(breach_notices.item_ids)
            and r.source_authority_id = breach_notices.owner_authority_id))`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table breach_notices, breaches');
  }
}
