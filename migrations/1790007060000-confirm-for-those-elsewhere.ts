import type { MigrationInterface, QueryRunner } from 'typeorm';
import { betweenStatesReasons, guardedAnew } from './support.js';

const LAWYERS = `(select app.country_as('legal_officer'))`;
const OWN = `sent_at is null and owner_country = ${LAWYERS}`;
const ASKED = `elsewhere = 'owner' and pinned is null and other_country = ${LAWYERS}
      and state not in ('refused', 'withdrawn', 'expired', 'closed', 'under_review', 'destroyed')`;
const TOLD = `elsewhere = 'owner' and other_country = ${LAWYERS} and state in ('draft', 'under_way', 'transmitted')`;

/** The same, but that a basis can be pinned later where none was when it came. */
const keep = (pinned: string): string => `
      create or replace function app.keep_request() returns trigger language plpgsql as $$
      begin
        if old.sent_at is not null and new.state <> 'destroyed' and row(new.title, new.requested, new.purpose, new.facts,
             new.why_held_there, new.link_to_person, new.use_restrictions, new.subject, new.offence, new.urgency, new.route,
             new.instrument, new.personal_data, new.classification, new.matter, ${pinned}, new.sent_at)
           is distinct from row(old.title, old.requested, old.purpose, old.facts, old.why_held_there, old.link_to_person,
             old.use_restrictions, old.subject, old.offence, old.urgency, old.route, old.instrument, old.personal_data,
             old.classification, old.matter, old.pinned, old.pinned_at, old.sent_at)
        then raise exception 'What was sent is not changed' using errcode = '23514', constraint = 'sent_is_frozen';
        end if;
        return new;
      end $$;
`;
const ONCE = `case when old.pinned is null and old.elsewhere = 'owner' then old.pinned else new.pinned end,
             case when old.pinned is null and old.elsewhere = 'owner' then old.pinned_at else new.pinned_at end`;

/** The law for what a state without account here asks or tells is confirmed on the side that is here. */
export class ConfirmForThoseElsewhere1790007060000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${keep(ONCE)}
      ${guardedAnew('requests', [...betweenStatesReasons, OWN, ASKED])}
      ${guardedAnew('spontaneous_information', [...betweenStatesReasons, OWN, TOLD])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${guardedAnew('spontaneous_information', [...betweenStatesReasons, OWN])}
      ${guardedAnew('requests', [...betweenStatesReasons, OWN])}
      ${keep('new.pinned, new.pinned_at')}
    `);
  }
}
