import type { MigrationInterface, QueryRunner } from 'typeorm';
import { betweenStatesColumns, betweenStatesIndexes, betweenStatesReasons, caseColumns, guarded } from './support.js';

const STATES = [
  'draft',
  'submitted',
  'released',
  'under_way',
  'transmitted',
  'accepted',
  'deleted_not_needed',
  'withdrawn',
  'withheld',
  'under_review',
  'concluded',
  'destroyed',
];
/** It is over: what came before is told by its columns. */
const OVER = `state in ('under_review', 'concluded', 'destroyed')`;

/** What one state tells another without a request (PCC SEE, Art. 6; Directive (EU) 2023/977, Art. 7). */
export class CreateSpontaneousInformation1790004120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table spontaneous_information (
        ${caseColumns('spontaneous_information', STATES)},
        ${betweenStatesColumns},
        title               text not null check (title <> ''),
        route               text not null check (route in ('central_units', 'selec', 'direct')),
        purpose             text check (purpose in ('threat', 'offence')),
        facts               text not null,
        necessity           text not null,
        personal_data       boolean not null,
        offence             text,
        europol_offence     boolean not null,
        serious_offence     boolean not null,
        trans_border        boolean,
        transfer_basis      text,
        copy_exception      text,
        basis               jsonb not null,
        warnings            text[] not null,
        attested_by         uuid references officers,
        released_by         uuid references officers,
        released_at         timestamptz,
        withheld_on         text,
        europol_copy        text check (europol_copy in
          ('sent', 'not_useful', 'security', 'investigation_or_safety', 'intelligence', 'origin_has_not_agreed')),
        europol_purpose     text,
        clock               jsonb,
        alarm_at            timestamptz,
        checked_by          uuid references officers,
        checked_at          timestamptz,
        review_after_days   integer not null check (review_after_days between 1 and 1095),
        constraint complete_when_submitted check (${OVER} or state in ('draft', 'withdrawn', 'withheld')
          or purpose is not null and facts <> '' and necessity <> '' and attested_by is not null),
        constraint released_by_somebody_else check (released_by <> opened_by and released_by <> attested_by),
        constraint released_before_it_goes check (${OVER} or state in ('draft', 'submitted', 'withdrawn', 'withheld') or released_by is not null),
        constraint there_when_sent check (${OVER} or (state in ('transmitted', 'accepted', 'deleted_not_needed')) = (sent_at is not null)),
        constraint checked_by_somebody check (${OVER} or (state in ('accepted', 'deleted_not_needed')) = (checked_at is not null)),
        constraint withheld_on_a_ground check (${OVER} or (state = 'withheld') = (withheld_on is not null)),
        constraint directly_by_exception check ((route = 'direct') = (copy_exception is not null)
          and (route = 'direct') = (owner_unit_id is null) and (route = 'direct') = (other_unit_id is null)
          and (route <> 'direct' or other_authority_id is not null)),
        constraint for_a_purpose check ((europol_copy is not distinct from 'sent') = (europol_purpose is not null))
      );
      ${betweenStatesIndexes('spontaneous_information')}
      create index on spontaneous_information (alarm_at) where alarm_at is not null;
      create trigger forget after update of state on spontaneous_information for each row
        when (new.state = 'destroyed' and old.state <> 'destroyed') execute function app.forget();
      ${guarded('spontaneous_information', [
        ...betweenStatesReasons,
        `owner_country = (select app.country_as('legal_officer'))`,
      ])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table spontaneous_information');
  }
}
