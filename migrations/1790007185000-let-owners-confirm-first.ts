import type { MigrationInterface, QueryRunner } from 'typeorm';

const JUDGES = `'check_officer', 'analyst', 'handling_officer', 'team_leader'`;
const FOR_THE_ASKER = `(h.opened_by = app.officer() or h.asking_authority_id = any(app.places(${JUDGES}, 'referral_approver'))
              or h.asking_country = app.country_as('central_unit_officer'))`;
const forTheOwner = (row: string) =>
  `(${row}.owner_authority_id = any(app.places(${JUDGES})) or ${row}.owner_country = app.country_as('central_unit_officer'))`;

/** Which part of a hit is shown; `held` says when the asking side is shown the entry. */
const shown = (held: string) => `
      create or replace function app.shown_of_hit(hit uuid, a_part text) returns boolean language sql stable as $$
        select exists (
          select from hits h where h.id = hit and (${forTheOwner('h')}
            or ${FOR_THE_ASKER} and case a_part
              when 'asked' then true
              when 'contact' then h.shown in ('contact', 'part', 'entry')
              when 'disclosed' then h.shown in ('part', 'entry')
              else ${held}
            end)) $$;`;

/** Another authority's entry is shown to nobody who asked before its owner has confirmed it, and nobody else confirms it. */
export class LetOwnersConfirmFirst1790007185000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${shown(`h.shown = 'entry' and h.state <> 'unconfirmed'`)}
      create policy judged_by_its_owner on hits as restrictive for update to seecase_app using (true)
        with check (judged_by is distinct from app.officer() or ${forTheOwner('hits')});
      delete from waiting w using hits h where w.record_type = 'hits' and w.record_id = h.id and h.state = 'unconfirmed'
        and h.asking_authority_id <> h.owner_authority_id and w.desk = 'check_officer@' || h.asking_authority_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy judged_by_its_owner on hits;
      ${shown(`h.shown = 'entry' and (h.state <> 'unconfirmed'
                or h.asking_authority_id = any(app.places('check_officer')))`)}
    `);
  }
}
