import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPENED_HERE = `opened_by = (select app.officer()) and elsewhere = 'owner' and other_country = (select app.country())`;
const BY_THE_UNIT = `taken_down <> '[]' and (select app.places('central_unit_officer')) <> '{}'`;
const BY_SOMEBODY = `(select app.places('liaison_officer', 'central_unit_officer')) <> '{}'`;

/** From a unit of the state that tells to one of one's own: a draft, of which nobody has said or done anything yet. */
const FROM_UNIT_TO_UNIT = `
          state = 'draft' and owner_authority_id = owner_unit_id and other_authority_id is null
          and sent_at is null and reached_at is null and via = '{}'
          and exists (select from authorities teller where teller.id = owner_unit_id and teller.country = owner_country)
          and exists (select from authorities told where told.id = other_unit_id and told.country = other_country)`;

/** What a state without account here tells is opened as its unit's that told it, and as nobody else's. */
export class NarrowOpenersForElsewhere1790007131000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy openers_for_elsewhere on strategic_exchanges with check (${OPENED_HERE} and ${BY_THE_UNIT}
        and not direct and sent_by is null and acknowledged_at is null and ${FROM_UNIT_TO_UNIT});
      alter policy openers_for_elsewhere on spontaneous_information with check (${OPENED_HERE} and ${BY_SOMEBODY}
        and ${FROM_UNIT_TO_UNIT});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy openers_for_elsewhere on strategic_exchanges with check (opened_by = (select app.officer()) and ${BY_THE_UNIT}
        and elsewhere = 'owner' and other_country = (select app.country()));
      alter policy openers_for_elsewhere on spontaneous_information with check (${OPENED_HERE} and ${BY_SOMEBODY});
    `);
  }
}
