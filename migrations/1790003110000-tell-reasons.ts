import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items of information: of the owner's own, whoever only supervises data protection is not shown what they say. */
const ITEMS = ['subjects', 'relations', 'intelligence_items'];
const shownTo = (table: string): string => `
  create function app.files_of_${table}(record uuid) returns boolean language sql stable
    return exists (select from ${table} i where i.id = record and (i.owner_country <> app.country()
      or app.officer() = any(i.named_readers || i.opened_by)
      or i.owner_authority_id = any(app.places('handling_officer', 'analyst'))
      or i.operation_id = any(app.places('team_leader', 'operation_coordinator', 'analyst', 'rights_monitor'))
      or i.released_at is not null and app.holds('national_contact_point', 'central_unit_officer')));
  grant execute on function app.files_of_${table} to seecase_app;
`;

/**
 * A reason can say more than the act that it was given for: it is told to whoever gave it, and, of those who are shown the
 * inmost part of the record, to officers of its state and to whoever has acted on it themselves.
 */
export class TellReasons1790003110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${ITEMS.map(shownTo).join('')}
      create function app.told_why(a_table text, a_record uuid) returns boolean language plpgsql stable as $$
        declare owner text;
        begin
          execute format('select owner_country from %I where id = $1', a_table) into owner using a_record;
          return owner is not null and app.sees_files(a_table, a_record)
            and (owner = app.country() or exists (select from audit_entries e where e.record_id = a_record
              and e.record_type = a_table and e.kind = 'act' and e.officer_id = app.officer()));
        end $$;
      grant execute on function app.told_why to seecase_app;
      alter policy readers on reasons using (officer_id = (select app.officer()) and app.sees(record_type, record_id)
        or app.told_why(record_type, record_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy readers on reasons using (app.sees(record_type, record_id));
      drop function app.told_why;
      drop function ${ITEMS.map((table) => `app.files_of_${table}`).join(', ')};
    `);
  }
}
