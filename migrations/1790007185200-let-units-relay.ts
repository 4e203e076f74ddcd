import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardedAnew } from './support.js';

const REVIEWED = `state in ('necessity_review', 'second_review')`;
const WRITTEN = `state in ('draft', 'categorised')`;
const WITH_A_RELAY = `state in ('taken', 'queried', 'hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled')`;
const TO_BE_TAKEN = `relay_country is not null and (state = 'queued'
  or (state in ('hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled') and taken_by is null))`;
const BY_THE_UNIT = `target in ('europol', 'interpol', 'selec', 'central_unit')`;

const whoeverElse = [
  `opened_by = (select app.officer())`,
  `approved_by = (select app.officer()) or second_by = (select app.officer()) or rejected_by = (select app.officer())`,
  `${REVIEWED} and owner_authority_id = any((select app.places('referral_approver'))::uuid[])`,
  `${REVIEWED} and owner_country = (select app.country())
     and operation_id = any((select app.places('referral_approver'))::uuid[])`,
  `${REVIEWED} and climbed >= 1 and owner_country = (select app.country_as('referral_approver'))`,
  `${REVIEWED} and climbed >= 2 and owner_country = (select app.country_as('police_chief'))`,
  `not ${WRITTEN} and owner_country = (select app.country())
     and operation_id = any((select app.places('team_leader', 'operation_coordinator'))::uuid[])`,
  `not ${WRITTEN} and owner_country = (select app.country_as('data_protection_officer'))`,
  `${WITH_A_RELAY} and taken_by = (select app.officer())`,
];
const before = [
  ...whoeverElse,
  `${TO_BE_TAKEN} and relay_country = (select app.country())
     and operation_id = any((select app.places('check_officer'))::uuid[])`,
  `${TO_BE_TAKEN} and target <> 'central_unit' and owner_country = (select app.country_as('check_officer'))`,
  `${TO_BE_TAKEN} and target = 'central_unit' and owner_country = (select app.country_as('central_unit_officer'))`,
];
const since = [
  ...whoeverElse,
  `${TO_BE_TAKEN} and not ${BY_THE_UNIT} and relay_country = (select app.country())
     and operation_id = any((select app.places('check_officer'))::uuid[])`,
  `${TO_BE_TAKEN} and not ${BY_THE_UNIT} and owner_country = (select app.country_as('check_officer'))`,
  `${TO_BE_TAKEN} and ${BY_THE_UNIT} and relay_unit_id is null
     and owner_country = (select app.country_as('central_unit_officer'))`,
  `${TO_BE_TAKEN} and owner_country = (select app.country())
     and relay_unit_id = any((select app.places('central_unit_officer'))::uuid[])`,
];

/** What goes through the national bureau, focal point or unit of a state is taken there and by nobody else. */
export class LetUnitsRelay1790007185200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table referrals add column relay_unit_id uuid references authorities;
      alter table referrals add constraint one_unit_for_selec check (relay_unit_id is null or target = 'selec');
      create index on referrals (relay_unit_id, opened_at desc, id desc) where relay_unit_id is not null;
      comment on column referrals.relay_unit_id is 'The one unit through which SELEC is asked (SELEC Convention, Art. 15).';
      ${guardedAnew('referrals', since)}
    `);
    // From now on they wait for the unit; what a relay officer has in hand stays with them.
    await db.query(`
      update waiting w set desk = 'central_unit_officer@' || r.owner_country from referrals r
      where w.record_type = 'referrals' and w.record_id = r.id and r.target in ('europol', 'interpol', 'selec')
        and w.desk = 'check_officer@' || r.owner_country
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${guardedAnew('referrals', before)}
      alter table referrals drop column relay_unit_id;
    `);
  }
}
