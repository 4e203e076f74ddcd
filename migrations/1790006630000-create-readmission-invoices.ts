import type { MigrationInterface, QueryRunner } from 'typeorm';
import { belongsTo, betweenStatesColumns, caseColumns, guarded } from './support.js';

const STATES = ['draft', 'issued', 'received', 'overdue', 'disputed', 'paid', 'settled', 'cancelled'];
const OFFICERS = `'readmission_officer', 'readmission_supervisor'`;

const REASONS = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `owner_country = (select app.country_as('data_protection_officer'))`,
  `sent_at is not null and other_authority_id = any((select app.places(${OFFICERS}))::uuid[])`,
  `sent_at is not null and other_country = (select app.country_as('data_protection_officer'))`,
];

const INDEXES = ['opened_by', 'owner_authority_id', 'owner_country', 'other_authority_id', 'other_country']
  .map((column) => `create index on readmission_invoices (${column}, opened_at desc, id desc);`)
  .join('\n      ');

/** What states owe one another for readmissions, transits, ways back and joint flights. */
export class CreateReadmissionInvoices1790006630000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence readmission.readmission_invoice_numbers;
      grant usage on sequence readmission_invoice_numbers to seecase_app;

      create table readmission.readmission_invoices (
        ${caseColumns('readmission_invoice', STATES)},
        ${betweenStatesColumns},
        ref_no           text not null unique,
        subject_type     text not null check (subject_type in ('readmissions', 'transits', 'error_claims', 'return_flights')),
        subject_id       uuid not null,
        subject_ref      text not null,
        agreement        text,
        payee            jsonb,
        note             text,
        elsewhere        text check (elsewhere = 'other'),
        taken_down       jsonb not null,
        pay_within_days  integer not null check (pay_within_days between 1 and 365),
        term_sure        boolean not null,
        term_article     text,
        received_at      timestamptz,
        pay_by           timestamptz,
        paid_on          date,
        payment_ref      text,
        settled_at       timestamptz,
        constraint sent_with_an_account check (state in ('draft', 'cancelled') or sent_at is not null and payee is not null),
        constraint due_from_its_receipt check ((received_at is null) = (pay_by is null)),
        constraint paid_on_a_day check (state not in ('paid', 'settled') or paid_on is not null and payment_ref is not null)
      );
      ${INDEXES}
      create index on readmission_invoices (subject_id);
      create index on readmission_invoices (due_at) where due_at is not null;
      create index invoices_owed on readmission_invoices (other_country, id) where state = 'received';
      ${guarded('readmission_invoices', REASONS)}

      create table readmission.invoice_items (
        id           uuid primary key,
        invoice_id   uuid not null references readmission_invoices,
        kind         text not null check (kind in ('transport', 'seats', 'escort', 'document', 'interview', 'accommodation', 'medical', 'other')),
        description  text not null,
        quantity     integer not null check (quantity between 1 and 1000),
        unit_price   integer not null check (unit_price between 0 and 100000000),
        disputed     text
      );
      comment on column invoice_items.unit_price is 'In cents of a euro; sums are never stored.';
      create index on invoice_items (invoice_id);
      ${belongsTo('invoice_items', 'readmission_invoices', 'invoice_id')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table invoice_items, readmission_invoices;
      drop sequence readmission.readmission_invoice_numbers;
    `);
  }
}
